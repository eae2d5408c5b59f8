//! Members that are known by their phone numbers.

pub mod import;
pub mod search;
