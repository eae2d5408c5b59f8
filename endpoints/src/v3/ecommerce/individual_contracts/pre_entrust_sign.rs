//! The calls below `v3/ecommerce/individual-contracts/pre-entrust-sign`.

pub mod app;
pub mod mini_program;
