//! The calls below `v3/taxi-invoice/taxi-company`.

pub mod create_taxi_company;
