//! The endpoints whose paths begin with `hk/v3/`.

pub mod v3;
