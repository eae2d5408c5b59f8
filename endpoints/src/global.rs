//! The endpoints whose paths begin with `global/v3/`.

pub mod v3;
