//! The calls below `v3/aggracct-bc/wb-channel/account`.

pub mod balance;
pub mod mch_archives;
pub mod mch_media;
