//! Transactions by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::PartnerTransaction;

/// Queries a sub-merchant's transaction by WeChat Pay's number (微信支付订单号查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/pay/partner/transactions/id/<transaction_id>",
    response = PartnerTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012738969",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransactionById {
    /// WeChat Pay's number of the transaction (微信支付订单号).
    #[wechatpay(len = 1..=32)]
    pub transaction_id: String,
    /// The partner's merchant number (服务商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant, which is paid (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: String,
}
