//! Gives a coupon to a user with which an amount can be withdrawn to a bank card without a fee.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gives a coupon to a user with which an amount can be withdrawn to a bank card without a fee (为用户发银行提现免费券).
///
/// A repeat with the same `send_request_no` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/withdraw-favor/users/<openid>/coupons",
    response = SentWithdrawFavorCoupon,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendWithdrawFavorCoupon {
    /// The user's openid under `appid` (用户标识).
    pub openid: String,
    /// The merchant number that created the batch (银行提现免费券批次创建方商户号).
    pub mchid: String,
    /// The batch's number (银行提现免费券批次ID).
    pub stock_id: String,
    /// The appid under which the user has `openid` (应用ID).
    pub appid: String,
    /// The merchant's number of the request, unique for each (商户单据号).
    pub send_request_no: String,
}

/// A coupon that was given out.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentWithdrawFavorCoupon {
    /// The coupon's id (银行提现免费券ID).
    pub coupon_id: String,
    /// When the coupon expires, RFC 3339 (银行提现免费券过期时间).
    pub expire_time: Option<String>,
}
