//! Queries a deduction by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EbikeTransaction;

/// Queries a deduction by the merchant's number (查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/ebike/charge/transactions/out-trade-no/<out_trade_no>",
    response = EbikeTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEbikeTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}
