//! Returns a coupon that was used, so that the user can use it again.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Returns a coupon that was used, so that the user can use it again (申请退券).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/coupons/return",
    response = ReturnedBusifavorCoupon,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnBusifavorCoupon {
    /// The coupon's code (券code).
    pub coupon_code: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant's number of the request that returns the coupon, unique for each (退券请求单据号).
    pub return_request_no: String,
}

/// A coupon that was returned.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnedBusifavorCoupon {
    /// When the coupon was returned, RFC 3339 (微信退券成功的时间).
    pub wechatpay_return_time: String,
}
