//! Sets where the notifications of coupons of merchants go.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Sets where the notifications of coupons of merchants go (设置商家券事件通知地址).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/callbacks",
    response = ChangedBusifavorCallback,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetBusifavorCallback {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// Where the notification goes (通知URL地址).
    pub notify_url: String,
}

/// Where notifications go from now on.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedBusifavorCallback {
    /// When it was changed, RFC 3339 (修改时间).
    pub update_time: String,
    /// Where the notification goes (通知URL地址).
    pub notify_url: String,
    /// The merchant number (商户号).
    pub mchid: String,
}
