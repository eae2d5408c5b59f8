//! The calls below `v3/gov/subsidy/transactions/summary`.

pub mod query_day;
