//! Queries a profit sharing order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::profit_sharing::orders::GlobalProfitShareOrder;

/// Queries a profit sharing order (查询分账结果).
#[wechatpay_endpoint(GET, "v3/global/profit-sharing/orders/<out_order_no>", response = GlobalProfitShareOrder, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalProfitShareOrder {
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
}
