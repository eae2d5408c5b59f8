//! The calls below `v3/aggracct-bc/wb-channel/bank-channel-account`.

pub mod rename;
