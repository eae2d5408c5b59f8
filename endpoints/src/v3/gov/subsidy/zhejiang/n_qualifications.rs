//! The calls below `v3/gov/subsidy/zhejiang/n-qualifications`.

pub mod confirm;
