//! The calls below `v3/papay/insurance-sign/contracts`.

pub mod plan_id;
pub mod pre_entrust_sign;
