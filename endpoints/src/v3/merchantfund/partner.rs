//! The calls below `v3/merchantfund/partner`.

pub mod income_records;
