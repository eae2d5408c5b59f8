//! The calls below `v3/funds-to-oversea/return`.

pub mod return_orders;
