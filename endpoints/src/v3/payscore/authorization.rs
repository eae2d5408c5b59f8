//! What the calls about permissions share, whoever runs the service: with the user's authorization orders do without a
//! confirmation of each.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// The response to an application for permissions.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionsToken {
    /// What the mini program is opened with, for the user to authorize the service (预授权token).
    pub apply_permissions_token: String,
}

/// Whether the user has authorized the service (授权状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuthorizationState {
    /// Not authorized.
    Unavailable,
    /// Authorized.
    Available,
    /// The authorization has no user yet.
    Unbinduser,
    /// A state that this version does not know.
    Other(String),
}

/// The level of risk that a user is of.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskAssessment {
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
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// The user's label (用户标签).
    pub user_label: Option<String>,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: Option<String>,
    /// The user's level of risk (用户分层).
    pub user_risk_level: Option<i64>,
    /// The version of the levels (分层版本).
    pub risk_level_version: Option<i64>,
}

/// The user has authorized a service, or has taken that back (支付分服务用户授权成功、解除授权成功).
///
/// It is told of authorizations to merchants and to partners alike: what only some of them have is optional.
#[wechatpay_notification(
    "PAYSCORE.USER_OPEN_SERVICE",
    "PAYSCORE.USER_CLOSE_SERVICE",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012155288"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizationChanged {
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: Option<String>,
    /// The service (服务ID).
    pub service_id: String,
    /// The user, under this `appid` (用户标识).
    pub openid: String,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// What the event is: `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE` (回调状态).
    pub user_service_status: Option<String>,
    /// When the user authorized the service, or took that back (服务开启/解除授权时间).
    pub openorclose_time: Option<String>,
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: Option<String>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: Option<String>,
    /// The contract, where one came with the authorization (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The template of the contract (模板ID).
    pub plan_id: Option<String>,
    /// The state of the contract (协议状态).
    pub contract_status: Option<ContractStatus>,
    /// When the contract was made (签约完成时间).
    pub create_time: Option<String>,
    /// The merchant's number of the contract (商户协议号).
    pub out_contract_code: Option<String>,
}

/// The state of a contract (协议状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ContractStatus {
    /// It was made.
    Add,
    /// It was ended.
    Delete,
    /// A status that this version does not know.
    Other(String),
}
