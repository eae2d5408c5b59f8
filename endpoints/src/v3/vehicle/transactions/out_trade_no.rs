//! Queries the deduction of a parking fee.

use wechatpay_runtime::wechatpay_endpoint;

use super::ParkingTransaction;

/// Queries the deduction of a parking fee (查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/vehicle/transactions/out-trade-no/<out_trade_no>",
    response = ParkingTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryParkingTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
}
