//! Lists the refunds of an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::refunds::OverseaRefundList;

/// Lists the refunds of an order (查询所有退款).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
#[wechatpay_endpoint(GET, "v3/global/refunds", response = OverseaRefundList, region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListGlobalRefunds {
    /// WeChat Pay's number of the order (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
    /// The position of the first record, from 0 (记录起始位置).
    pub offset: i64,
    /// The most records to return (每页笔数).
    pub count: i64,
}
