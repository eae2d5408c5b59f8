//! Where the notifications of violations go.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Sets the address that notifications of violations go to (创建商户违规通知回调地址).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-risk-manage/violation-notifications",
    response = ViolationNotificationUrl,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateViolationNotificationUrl {
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
}

/// The address that notifications of violations go to (商户违规通知回调地址).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViolationNotificationUrl {
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
}

/// Queries the address that notifications of violations go to (查询商户违规通知回调地址).
#[wechatpay_endpoint(
    GET,
    "v3/merchant-risk-manage/violation-notifications",
    response = ViolationNotificationUrl,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_2.shtml"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryViolationNotificationUrl;

/// Changes the address that notifications of violations go to (修改商户违规通知回调地址).
#[wechatpay_endpoint(
    PUT,
    "v3/merchant-risk-manage/violation-notifications",
    response = ViolationNotificationUrl,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyViolationNotificationUrl {
    /// Where notifications go (通知链接).
    pub notify_url: Option<String>,
}

/// Removes the address that notifications of violations go to (删除商户违规通知回调地址).
#[wechatpay_endpoint(
    DELETE,
    "v3/merchant-risk-manage/violation-notifications",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_4.shtml"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteViolationNotificationUrl;
