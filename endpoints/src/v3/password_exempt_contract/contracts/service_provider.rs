//! The calls below `v3/password-exempt-contract/contracts/service-provider`.

pub mod pre_entrust_sign;
