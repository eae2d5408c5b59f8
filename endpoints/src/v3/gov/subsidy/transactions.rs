//! Trades: told, asked for, and summed up.

pub mod query;
pub mod summary;
pub mod sync;
