//! `v3/payscore/permissions`: the user's authorization of a merchant's service, with which orders do without a confirmation.
//!
//! [`ApplyPermissions`] → the user authorizes → orders with `need_user_confirm` `false`. The authorization is asked for and
//! ended by the merchant's number of it ([`authorization_code`]) or by the user ([`openid`]).

pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod openid;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::{AuthorizationState, PermissionsToken};

/// Applies for the user's authorization, which the user then gives in WeChat (商户预授权).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/permissions",
    response = PermissionsToken,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/apply-permissions.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPermissions {
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The merchant's number of the authorization, unique for each (授权协议号).
    pub authorization_code: String,
    /// Where notifications go (通知地址).
    #[wechatpay(len = 1..=255)]
    pub notify_url: Option<String>,
}

/// A user's authorization.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permissions {
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: Option<String>,
    /// Whether the user has authorized the service (授权状态).
    pub authorization_state: AuthorizationState,
    /// Where notifications go (授权通知地址).
    pub notify_url: Option<String>,
    /// When the user last took the authorization back, RFC 3339 (最近一次解除授权时间).
    pub cancel_authorization_time: Option<String>,
    /// When the user last authorized the service, RFC 3339 (最近一次授权成功时间).
    pub authorization_success_time: Option<String>,
    /// The user's level of risk (用户分层).
    pub user_risk_level: Option<i64>,
    /// The version of the levels (分层版本).
    pub risk_level_version: Option<i64>,
    /// The user's label (用户标签).
    pub user_label: Option<String>,
}
