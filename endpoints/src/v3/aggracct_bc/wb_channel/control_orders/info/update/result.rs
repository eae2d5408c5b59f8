//! The calls below `v3/aggracct-bc/wb-channel/control-orders/info/update/result`.

pub mod notify;
