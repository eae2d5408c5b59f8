//! Ties a coupon that was used to the order that it was used for.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Ties a coupon that was used to the order that it was used for (关联订单信息).
///
/// A coupon that is tied to an order can be returned only when that is undone by
/// [`DisassociateBusifavorCoupon`](super::disassociate::DisassociateBusifavorCoupon).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/coupons/associate",
    response = AssociatedBusifavorCoupon,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_9.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssociateBusifavorCoupon {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The coupon's code (券code).
    pub coupon_code: String,
    /// The merchant's number of the order (关联的商户订单号).
    pub out_trade_no: String,
    /// The merchant's number of the request, unique for each (商户请求单号).
    pub out_request_no: String,
}

/// A coupon that was tied to an order.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssociatedBusifavorCoupon {
    /// When the coupon was tied to the order, RFC 3339 (关联成功时间).
    pub wechatpay_associate_time: String,
}
