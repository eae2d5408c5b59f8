//! What sub-merchants may do.

pub mod h5;
