//! Files that other calls name.

pub mod upload;
