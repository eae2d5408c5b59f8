//! The calls below `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`.

pub mod app;
pub mod h5;
pub mod jsapi;
pub mod mini_program;
