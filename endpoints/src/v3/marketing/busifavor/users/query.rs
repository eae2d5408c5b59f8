//! Queries a coupon of a user.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::busifavor::users::BusifavorCoupon;

/// Queries a coupon of a user (查询用户单张券详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/users/<openid>/coupons/<coupon_code>/appids/<appid>",
    response = BusifavorCoupon,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter3_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBusifavorCoupon {
    /// The coupon's code (券code).
    pub coupon_code: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
    /// The user's openid under `appid` (用户标识).
    pub openid: String,
}
