//! Coupons for products.

pub mod pre_send;
pub mod send;
