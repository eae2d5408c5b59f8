//! The calls below `v3/papay/insurance-sign/policy-periods`.

pub mod plan_id;
