//! Transactions by the merchant's number: asked for, closed, reversed.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::PartnerTransaction;

/// Queries a sub-merchant's transaction by the merchant's number (商户订单号查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/pay/partner/transactions/out-trade-no/<out_trade_no>",
    response = PartnerTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012739008",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransaction {
    /// The merchant's number of the order (商户订单号).
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
    /// The partner's merchant number (服务商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant, which is paid (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: String,
}

/// Closes a sub-merchant's unpaid order (关闭订单). It cannot be paid any more, nor its number used again.
#[wechatpay_endpoint(
    POST,
    "v3/pay/partner/transactions/out-trade-no/<out_trade_no>/close",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012739019",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosePartnerTransaction {
    /// The merchant's number of the order (商户订单号).
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
    /// The partner's merchant number (服务商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant, which is paid (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: String,
}

/// Reverses an order by payment code (撤销). It is closed if it is not paid, and refunded if it is.
///
/// For orders whose outcome stays unknown, or whose payment takes too long. Repeat it until it succeeds.
#[wechatpay_endpoint(
    POST,
    "v3/pay/partner/transactions/out-trade-no/<out_trade_no>/reverse",
    response = ReversedPartnerTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012382181",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReversePartnerTransaction {
    /// The merchant's number of the order (商户订单号).
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
    /// The partner's app or official account (服务商应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sp_appid: Option<String>,
    /// The partner's merchant number (服务商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sub_appid: Option<String>,
    /// The sub-merchant, which is paid (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: String,
}

/// An order that was taken back.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReversedPartnerTransaction {
    /// The partner's app or official account (服务商应用 ID).
    pub sp_appid: Option<String>,
    /// The partner's merchant number (服务商户号).
    pub sp_mchid: String,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant, which is paid (子商户号).
    pub sub_mchid: String,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
}
