//! Makes a user's coupon invalid.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Makes a user's coupon invalid (使券失效).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/coupons/deactivate",
    response = DeactivatedBusifavorCoupon,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeactivateBusifavorCoupon {
    /// The coupon's code (券code).
    pub coupon_code: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant's number of the request that deactivates the coupon, unique for each (失效请求单据号).
    pub deactivate_request_no: String,
    /// Why the coupon is deactivated (失效原因).
    pub deactivate_reason: Option<String>,
}

/// A coupon that was made invalid.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeactivatedBusifavorCoupon {
    /// When the coupon was deactivated, RFC 3339 (券成功失效的时间).
    pub wechatpay_deactivate_time: String,
}
