//! Serial numbers of devices: locked, unlocked, and asked for.

pub mod lock;
pub mod query;
pub mod unlock;
