//! Queries what of an order is left to share.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries what of an order is left to share (查询剩余待分金额).
#[wechatpay_endpoint(GET, "v3/global/profit-sharing/transactions/<transaction_id>/amounts", response = GlobalUnsharedAmount, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalUnsharedAmount {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
}

/// What of an order is left to share (订单剩余待分金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalUnsharedAmount {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// What of the order is left to share, in the currency's minor unit (订单剩余待分金额).
    pub unsplit_amount: Option<i64>,
    /// The currency (ISO 4217) (货币类型).
    pub currency: Option<String>,
}
