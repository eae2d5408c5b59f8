//! Queries the payment of a ride.

use wechatpay_runtime::wechatpay_endpoint;

use super::TransitTransaction;

/// Queries the payment of a ride (查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/qrcode/transactions/out-trade-no/<out_trade_no>",
    response = TransitTransaction,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransitTransaction {
    /// The merchant's number of the order (商户系统内部订单号).
    pub out_trade_no: String,
    /// The sub-merchant's number (微信支付分配的子商户号).
    pub sub_mchid: Option<String>,
}
