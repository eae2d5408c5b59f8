//! Queries what can be advanced for refunds of shared orders.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries what can be advanced for refunds of shared orders (查询可供垫付退款实时余额).
#[wechatpay_endpoint(GET, "v3/global/profit-sharing/refunds/refundable-balance", response = GlobalAdvanceBalance, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml", region = HongKong)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueryGlobalAdvanceBalance;

/// What can be advanced for refunds (可供垫付分账退款的余额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalAdvanceBalance {
    /// The merchant that pays (出资方商户号).
    pub sponsor_mchid: Option<String>,
    /// What can be advanced for refunds now, in the currency's minor unit (可供垫付分账退款的实时余额).
    pub balance: Option<i64>,
    /// The currency (ISO 4217) (货币类型).
    pub currency: Option<String>,
}
