//! Where the notifications of complaints go: one address for a merchant number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Sets the address that notifications of complaints go to (创建投诉通知回调).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-service/complaint-notifications",
    response = ComplaintNotificationUrl,
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateComplaintNotificationUrl {
    /// Where the notification goes (通知地址).
    pub url: String,
}

/// The address that notifications of complaints go to (投诉通知回调).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintNotificationUrl {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// Where the notification goes (通知地址).
    pub url: String,
}

/// Queries the address that notifications of complaints go to (查询投诉通知回调).
#[wechatpay_endpoint(
    GET,
    "v3/merchant-service/complaint-notifications",
    response = ComplaintNotificationUrl,
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryComplaintNotificationUrl;

/// Changes the address that notifications of complaints go to (更新投诉通知回调).
#[wechatpay_endpoint(
    PUT,
    "v3/merchant-service/complaint-notifications",
    response = ComplaintNotificationUrl,
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/update-complaint-notifications.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyComplaintNotificationUrl {
    /// Where the notification goes (通知地址).
    pub url: String,
}

/// Removes the address that notifications of complaints go to (删除投诉通知回调).
#[wechatpay_endpoint(
    DELETE,
    "v3/merchant-service/complaint-notifications",
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/delete-complaint-notifications.html"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteComplaintNotificationUrl;
