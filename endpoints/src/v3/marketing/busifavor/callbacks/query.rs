//! Queries where the notifications of coupons of merchants go.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries where the notifications of coupons of merchants go (查询商家券事件通知地址).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/callbacks",
    response = BusifavorCallback,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBusifavorCallback {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
}

/// Where notifications go.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorCallback {
    /// Where the notification goes (通知URL地址).
    pub notify_url: String,
    /// The merchant number (商户号).
    pub mchid: String,
}
