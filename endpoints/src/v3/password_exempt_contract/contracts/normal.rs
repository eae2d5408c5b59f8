//! The calls below `v3/password-exempt-contract/contracts/normal`.

pub mod pre_entrust_sign;
