//! Unfreezes what is left of an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::profit_sharing::orders::GlobalProfitShareOrder;

/// Unfreezes what is left of an order (解冻剩余资金).
#[wechatpay_endpoint(POST, "v3/global/profit-sharing/orders/unfreeze", response = GlobalProfitShareOrder, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnfreezeGlobalProfitShareOrder {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// What the share is for (分账描述).
    pub description: String,
}
