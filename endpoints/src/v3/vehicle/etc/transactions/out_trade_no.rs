//! Queries the deduction of a toll by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EtcTransaction;

/// Queries the deduction of a toll by the merchant's number (查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/vehicle/etc/transactions/out-trade-no/<out_trade_no>",
    response = EtcTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEtcTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}
