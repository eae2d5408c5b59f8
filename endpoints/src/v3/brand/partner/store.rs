//! Stores of a brand.

pub mod brandstores;
