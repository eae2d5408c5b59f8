//! The calls below `v3/password-exempt-contract/contracts/qs`.

pub mod pre_entrust_sign;
