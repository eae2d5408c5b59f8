//! Prepares to give a coupon for products to a user, who takes it on a page.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Prepares to give a coupon for products to a user, who takes it on a page (向用户预发放商品券).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/product-coupons/pre-send",
    response = PreSentBusifavorProductCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreSendBusifavorProductCoupon {
    /// The batch's id (批次ID).
    pub stock_id: String,
    /// The code of the user's coupon (用户商品券Code).
    pub coupon_code: Option<String>,
    /// The official account (公众账号AppID).
    pub appid: String,
    /// The user's openid under `appid` (用户OpenID).
    pub openid: Option<String>,
    /// The merchant's number of the request that gave the coupon out (发券请求单号).
    pub send_request_no: String,
}

/// What the page asks for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreSentBusifavorProductCoupon {
    /// What the page that gives the coupon out asks for (预发券token).
    pub token: String,
}
