//! The calls below `v3/papay/pay/partner`.

pub mod schedules;
pub mod transactions;
