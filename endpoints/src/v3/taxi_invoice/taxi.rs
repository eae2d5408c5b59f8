//! The calls below `v3/taxi-invoice/taxi`.

pub mod update_taxi;
