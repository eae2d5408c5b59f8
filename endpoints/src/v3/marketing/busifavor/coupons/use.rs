//! Uses a user's coupon.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Uses a user's coupon (核销用户券).
///
/// A repeat with the same `use_request_no` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/coupons/use",
    response = UsedBusifavorCoupon,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UseBusifavorCoupon {
    /// The coupon's code (券code).
    pub coupon_code: String,
    /// The batch's number; a coupon whose code WeChat Pay did not make needs it (批次号).
    pub stock_id: Option<String>,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
    /// When the merchant used the coupon, RFC 3339 (请求核销时间).
    pub use_time: String,
    /// The merchant's number of the request that uses the coupon, unique for each (核销请求单据号).
    pub use_request_no: String,
    /// The user's openid under `appid` (用户标识).
    pub openid: Option<String>,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: Option<String>,
    /// The merchant number that created the order (下单商户号).
    pub mch_id: Option<String>,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: Option<String>,
}

/// A coupon that was used.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsedBusifavorCoupon {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The user's openid under `appid` (用户标识).
    pub openid: String,
    /// When WeChat Pay used the coupon, RFC 3339 (系统核销券成功的时间).
    pub wechatpay_use_time: String,
}
