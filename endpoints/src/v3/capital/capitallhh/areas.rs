//! Places.

pub mod provinces;
