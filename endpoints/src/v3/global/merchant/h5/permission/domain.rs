//! The domains of H5 payments.

pub mod applications;
