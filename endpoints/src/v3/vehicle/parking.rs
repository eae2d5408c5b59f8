//! The calls below `v3/vehicle/parking`.

pub mod parkings;
pub mod services;
