//! The calls below `v3/aggracct-bc/wb-channel/control-orders/info`.

pub mod update;
