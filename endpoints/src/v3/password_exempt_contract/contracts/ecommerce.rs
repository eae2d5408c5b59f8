//! The calls below `v3/password-exempt-contract/contracts/ecommerce`.

pub mod pre_entrust_sign;
