//! `v3/funds-to-oversea/transactions`: queries how much of an order can still be remitted abroad.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries how much of an order can still be remitted abroad (查询订单剩余可出境余额).
#[wechatpay_endpoint(
    GET,
    "v3/funds-to-oversea/transactions/<transaction_id>/available_abroad_amounts",
    response = AvailableAbroadAmount,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAvailableAbroadAmount {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// How much of an order can still be remitted (订单剩余可出境金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AvailableAbroadAmount {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The amount of the order that can still be remitted, in fen (订单剩余可出境金额).
    pub available_abroad_amount: i64,
}
