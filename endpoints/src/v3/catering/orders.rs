//! Orders in restaurants.

pub mod sync_status;
