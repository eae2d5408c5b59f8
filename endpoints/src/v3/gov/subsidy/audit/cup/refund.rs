//! The calls below `v3/gov/subsidy/audit/cup/refund`.

pub mod sync;
