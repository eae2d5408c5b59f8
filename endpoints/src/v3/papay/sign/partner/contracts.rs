//! The calls below `v3/papay/sign/partner/contracts`.

pub mod plan_id;
