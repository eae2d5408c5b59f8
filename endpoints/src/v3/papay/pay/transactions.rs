//! The calls below `v3/papay/pay/transactions`.

pub mod apply;
