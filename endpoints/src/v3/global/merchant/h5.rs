//! H5 payments of sub-merchants.

pub mod permission;
