//! Qualifications that are claimed through the interface.

pub mod cancel;
pub mod claim;
pub mod query;
