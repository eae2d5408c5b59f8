//! The calls below `v3/papay/insurance-pay`.

pub mod policy_periods;
pub mod transactions;
