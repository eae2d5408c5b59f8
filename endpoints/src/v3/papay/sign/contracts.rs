//! The calls below `v3/papay/sign/contracts`.

pub mod harmony_plan_id;
pub mod plan_id;
pub mod pre_entrust_sign;
