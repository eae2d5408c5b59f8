//! What a sub-merchant can no longer do.

pub mod sub_mchid;
