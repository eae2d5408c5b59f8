//! Queries an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::OverseaTransaction;

/// Queries an order (查询订单).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
#[wechatpay_endpoint(GET, "v3/global/transactions/out-trade-no/<out_trade_no>", response = OverseaTransaction, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
}
