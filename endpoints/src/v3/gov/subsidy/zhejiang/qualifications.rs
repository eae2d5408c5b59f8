//! Qualifications: claimed, changed, used, asked for.

pub mod alter;
pub mod claim;
pub mod query;
pub mod sync;
