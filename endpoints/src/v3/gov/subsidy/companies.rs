//! The calls below `v3/gov/subsidy/companies`.

pub mod query;
