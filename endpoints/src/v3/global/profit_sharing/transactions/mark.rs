//! Marks an order to be shared.

use wechatpay_runtime::wechatpay_endpoint;

/// Marks an order to be shared (分账标记).
#[wechatpay_endpoint(POST, "v3/global/profit-sharing/transactions/mark", document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkGlobalProfitShareTransaction {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The currency of the order (ISO 4217) (订单标价币种).
    pub currency: Option<String>,
}
