//! The calls below `v3/papay/sign/partner`.

pub mod contracts;
