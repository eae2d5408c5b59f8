//! Sets where the notifications of coupons go.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Sets where the notifications of coupons go (设置消息通知地址).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/callbacks",
    response = ChangedFavorCallback,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetFavorCallback {
    /// The merchant number (商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
    /// Where the notification goes (通知url地址).
    pub notify_url: String,
    /// Whether notifications are sent (回调开关).
    pub switch: Option<bool>,
}

/// Where notifications go from now on.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedFavorCallback {
    /// When the settings were changed (修改时间).
    pub update_time: String,
    /// Where the notification goes (通知地址).
    pub notify_url: String,
}
