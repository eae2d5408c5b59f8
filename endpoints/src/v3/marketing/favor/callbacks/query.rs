//! Queries where the notifications of coupons go.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries where the notifications of coupons go (获取已设置的消息通知地址).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/callbacks",
    response = FavorCallback,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFavorCallback {
    /// The merchant number (商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
}

/// Where notifications go.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCallback {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
}
