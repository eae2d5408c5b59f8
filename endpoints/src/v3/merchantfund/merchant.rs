//! The calls below `v3/merchantfund/merchant`.

pub mod income_records;
