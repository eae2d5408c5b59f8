//! `v3/payscore/plan/partner`: plans that a partner runs for its sub-merchants.

pub mod payscore_plans;
