//! Queries a deduction by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::CampusTransaction;

/// Queries a deduction by the merchant's number (商户订单号查单).
#[wechatpay_endpoint(
    GET,
    "v3/eduschoolpay/transactions/out-trade-no/<out_trade_no>",
    response = CampusTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCampusTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
}
