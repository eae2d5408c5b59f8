//! The token with which a mini program gives coupons.

use wechatpay_runtime::wechatpay_object;

/// The token with which a mini program gives the coupon (预发券token).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCouponToken {
    /// The token with which the mini program sends the coupon (预发券token).
    pub token: String,
}
