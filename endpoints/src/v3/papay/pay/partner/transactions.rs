//! The calls below `v3/papay/pay/partner/transactions`.

pub mod apply;
