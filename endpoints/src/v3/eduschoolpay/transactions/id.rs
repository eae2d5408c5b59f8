//! Queries a deduction by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::CampusTransaction;

/// Queries a deduction by WeChat Pay's number (微信支付订单号查单).
#[wechatpay_endpoint(
    GET,
    "v3/eduschoolpay/transactions/id/<transaction_id>",
    response = CampusTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCampusTransactionById {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
}
