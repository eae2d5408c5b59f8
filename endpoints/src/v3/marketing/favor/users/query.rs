//! Queries a coupon of a user.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::favor::users::FavorCoupon;

/// Queries a coupon of a user (查询代金券详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/users/<openid>/coupons/<coupon_id>",
    response = FavorCoupon,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFavorCoupon {
    /// The user's openid under `appid` (用户openid).
    pub openid: String,
    /// The coupon's number (代金券id).
    pub coupon_id: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
}
