//! Exchanges of points for coupons.

pub mod confirm;
