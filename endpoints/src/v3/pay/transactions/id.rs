//! Transactions by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::Transaction;

/// Queries a transaction by WeChat Pay's number (微信支付订单号查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/pay/transactions/id/<transaction_id>",
    response = Transaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791858",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransactionById {
    /// WeChat Pay's number of the transaction (微信支付订单号).
    #[wechatpay(len = 1..=32)]
    pub transaction_id: String,
    /// The merchant number (商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub mchid: Option<String>,
}
