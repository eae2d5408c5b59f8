//! The calls below `v3/webizpay/stores`.

pub mod entity_matches;
