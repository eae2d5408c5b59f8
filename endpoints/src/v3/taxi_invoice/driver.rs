//! The calls below `v3/taxi-invoice/driver`.

pub mod update_driver;
