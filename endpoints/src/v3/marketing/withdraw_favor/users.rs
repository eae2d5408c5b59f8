//! Users' coupons.

pub mod list;
pub mod send;

pub use list::{ListWithdrawFavorCoupons, WithdrawFavorCoupon, WithdrawFavorCouponList};
pub use send::{SendWithdrawFavorCoupon, SentWithdrawFavorCoupon};
