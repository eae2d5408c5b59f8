//! The calls below `v3/gov/subsidy/goods`.

pub mod upload;
