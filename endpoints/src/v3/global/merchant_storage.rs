//! Files of merchants.

pub mod file;
