//! Queries what of an order is left to share.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries what of an order is left to share (查询订单剩余待分金额).
#[wechatpay_endpoint(
    GET,
    "v3/brand/profitsharing/orders/<transaction_id>/amounts",
    response = BrandUnsharedAmount,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_9.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandUnsharedAmount {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
}

/// What of an order is left to share (订单剩余待分金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandUnsharedAmount {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// What of the order is left to share, in fen (订单剩余待分金额).
    pub unsplit_amount: i64,
}
