//! Gives a coupon to a user.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::busifavor::coupons::SentBusifavorCoupon;

/// Gives a coupon to a user (向用户发券).
///
/// A repeat with the same `out_request_no` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/coupons/send",
    response = SentBusifavorCoupon,
    document = "https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendBusifavorCoupon {
    /// The user's openid under `appid` (用户标识).
    pub openid: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant's number of the request that gives the coupon out, unique for each (发券凭证).
    pub out_request_no: String,
    /// The coupon's code, of a batch whose codes the merchant names with each coupon (券code).
    pub coupon_code: Option<String>,
}
