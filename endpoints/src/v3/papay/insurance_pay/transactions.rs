//! The calls below `v3/papay/insurance-pay/transactions`.

pub mod apply;
