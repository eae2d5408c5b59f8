//! The calls below `v3/papay/pay/harmony`.

pub mod transactions;
