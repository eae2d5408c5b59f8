//! Gives out a coupon to a user.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gives out a coupon to a user (发放代金券).
///
/// A repeat with the same `out_request_no` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/users/<openid>/coupons",
    response = SentFavorCoupon,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_2.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendFavorCoupon {
    /// The user's openid under `appid` (用户openid).
    pub openid: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant's number of this request (商户单据号).
    pub out_request_no: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// What the coupon takes off, in fen, where the batch leaves it open (指定面额发券).
    pub coupon_value: Option<i64>,
    /// The least amount with which the coupon can be used, in fen, where the batch leaves it open (指定面额发券).
    pub coupon_minimum: Option<i64>,
}

/// A coupon that was given out.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentFavorCoupon {
    /// The coupon's number (代金券id).
    pub coupon_id: String,
}
