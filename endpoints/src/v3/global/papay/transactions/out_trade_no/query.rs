//! Queries an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::OverseaTransaction;

/// Queries an order (查询订单).
#[wechatpay_endpoint(GET, "v3/global/papay/transactions/out-trade-no/<out_trade_no>", response = OverseaTransaction, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalContractTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
}
