//! Queries a deduction by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EbikeTransaction;

/// Queries a deduction by WeChat Pay's number (查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/ebike/charge/transactions/id/<transaction_id>",
    response = EbikeTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEbikeTransactionById {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}
