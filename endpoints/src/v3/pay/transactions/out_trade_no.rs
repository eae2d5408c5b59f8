//! Transactions by the merchant's number: asked for, closed, reversed.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::Transaction;

/// Queries a transaction by the merchant's number (商户订单号查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/pay/transactions/out-trade-no/<out_trade_no>",
    response = Transaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791859",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransaction {
    /// The merchant's number of the order (商户订单号).
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
    /// The merchant number (商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub mchid: Option<String>,
}

/// Closes an unpaid order (关闭订单). It cannot be paid any more, nor its number used again.
#[wechatpay_endpoint(
    POST,
    "v3/pay/transactions/out-trade-no/<out_trade_no>/close",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791860",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseTransaction {
    /// The merchant's number of the order (商户订单号).
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
    /// The merchant number (商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub mchid: Option<String>,
}

/// Reverses an order by payment code (撤销). It is closed if it is not paid, and refunded if it is.
///
/// For orders whose outcome stays unknown, or whose payment takes too long. Repeat it until it succeeds.
#[wechatpay_endpoint(
    POST,
    "v3/pay/transactions/out-trade-no/<out_trade_no>/reverse",
    response = ReversedTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012382161",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReverseTransaction {
    /// The merchant's number of the order (商户订单号).
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
    /// The app or official account, bound to the merchant number (应用 ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The merchant number (商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub mchid: Option<String>,
}

/// An order that was taken back.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReversedTransaction {
    /// The app or official account, bound to the merchant number (应用 ID).
    pub appid: Option<String>,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
}
