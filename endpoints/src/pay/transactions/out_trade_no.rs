//! Transactions by the merchant's number: asked for, closed, reversed.

use wechatpay_runtime::wechatpay_endpoint;

use super::Transaction;

/// Asks where a transaction is, by the merchant's number (商户订单号查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/pay/transactions/out-trade-no/<out_trade_no>",
    response = Transaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791859"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransaction {
    /// The merchant's number of the order (商户订单号).
    #[wechatpay(len = 1..=32)]
    pub out_trade_no: String,
    /// The merchant number (商户号).
    #[wechatpay(len = 1..=32)]
    pub mchid: String,
}

/// Closes a order that is not paid (关闭订单): it cannot be paid any more, nor its number used again.
#[wechatpay_endpoint(
    POST,
    "v3/pay/transactions/out-trade-no/<out_trade_no>/close",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791860",
    idempotent
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseTransaction {
    /// The merchant's number of the order (商户订单号).
    #[wechatpay(len = 1..=32)]
    pub out_trade_no: String,
    /// The merchant number (商户号).
    #[wechatpay(len = 1..=32)]
    pub mchid: String,
}
