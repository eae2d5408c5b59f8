//! What brands permit service providers to do.

pub mod brands;
