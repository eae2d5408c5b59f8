//! Unties a coupon from the order that it was tied to.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Unties a coupon from the order that it was tied to (取消关联订单信息).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/coupons/disassociate",
    response = DisassociatedBusifavorCoupon,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_10.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisassociateBusifavorCoupon {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The coupon's code (券code).
    pub coupon_code: String,
    /// The merchant's number of the order (关联的商户订单号).
    pub out_trade_no: String,
    /// The merchant's number of the request, unique for each (商户请求单号).
    pub out_request_no: String,
}

/// A coupon that was untied from its order.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisassociatedBusifavorCoupon {
    /// When the coupon was untied from the order, RFC 3339 (取消关联成功时间).
    pub wechatpay_disassociate_time: Option<String>,
}
