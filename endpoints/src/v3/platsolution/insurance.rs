//! What insurance companies do on a platform.

pub mod mch_transfer;
