//! The calls below `v3/gov/subsidy/zhejiang/goods`.

pub mod query;
