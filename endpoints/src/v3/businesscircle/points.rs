//! Points of members.

pub mod notify;
