//! The calls below `v3/password-exempt-contract/contracts/normal/pre-entrust-sign`.

pub mod mini_program;
pub mod pay_redirect_sign;
