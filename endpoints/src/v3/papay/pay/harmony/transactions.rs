//! The calls below `v3/papay/pay/harmony/transactions`.

pub mod apply;
