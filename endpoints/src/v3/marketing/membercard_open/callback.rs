//! The address that events of member cards are notified to.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Sets the address that events of member cards are notified to (设置回调地址).
#[wechatpay_endpoint(
    PATCH,
    "v3/marketing/membercard-open/callback",
    response = MemberCardCallback,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyMemberCardCallback {
    /// The address that events are notified to (通知url地址).
    pub notify_url: String,
}

/// The address that events of member cards are notified to (回调地址).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardCallback {
    /// The address that events are notified to (通知url地址).
    pub notify_url: String,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
}

/// Queries the address that events of member cards are notified to (查询回调地址).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-open/callback",
    response = MemberCardCallback,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_2.shtml"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMemberCardCallback;
