//! The calls below `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`.

pub mod mini_program;
pub mod pay_redirect_sign;
