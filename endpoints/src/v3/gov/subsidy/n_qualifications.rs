//! The calls below `v3/gov/subsidy/n-qualifications`.

pub mod sync;
