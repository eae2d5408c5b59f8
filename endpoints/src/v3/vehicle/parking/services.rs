//! The calls below `v3/vehicle/parking/services`.

pub mod find;
