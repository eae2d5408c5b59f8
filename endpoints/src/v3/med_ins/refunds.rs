//! The calls below `v3/med-ins/refunds`.

pub mod notify;
