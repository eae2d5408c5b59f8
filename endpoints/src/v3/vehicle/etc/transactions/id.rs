//! Queries the deduction of a toll by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EtcTransaction;

/// Queries the deduction of a toll by WeChat Pay's number (查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/vehicle/etc/transactions/id/<transaction_id>",
    response = EtcTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEtcTransactionById {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}
