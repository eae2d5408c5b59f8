//! Queries whether a user has authorized the payroll card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries whether a user has authorized the payroll card (查询微工卡授权关系).
#[wechatpay_endpoint(
    GET,
    "v3/payroll-card/relations/<openid>",
    response = PayrollAuthorization,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPayrollAuthorization {
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
}

/// Whether a user has authorized the payroll card (授权关系).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayrollAuthorization {
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// Whether the user has authorized it (授权状态).
    pub authorize_state: Option<PayrollAuthorizationState>,
    /// When it was authorized (授权时间).
    pub authorize_time: Option<String>,
    /// When the user took the authorization back (取消授权时间).
    pub deauthorize_time: Option<String>,
    /// Whether the user has registered (注册状态).
    pub register_state: Option<String>,
    /// When the user registered (注册时间).
    pub register_time: Option<String>,
    /// When the user closed the card (注销时间).
    pub close_time: Option<String>,
}

/// Whether the user has authorized it (授权状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PayrollAuthorizationState {
    /// The user has not authorized it (未授权).
    Unauthorized,
    /// The user has authorized it (已授权).
    Authorized,
    /// The user took the authorization back (已取消授权).
    Deauthorized,
    /// A value that this version does not know.
    Other(String),
}
