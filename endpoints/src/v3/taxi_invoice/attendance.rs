//! The calls below `v3/taxi-invoice/attendance`.

pub mod punch;
