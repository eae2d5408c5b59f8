//! The calls below `v3/papay/scheduled-deduct-sign/partner`.

pub mod contracts;
