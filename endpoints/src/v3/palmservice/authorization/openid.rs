//! Queries a user's authorization of payments by palm.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries a user's authorization of payments by palm (查询刷掌授权).
#[wechatpay_endpoint(
    GET,
    "v3/palmservice/authorization/openid/<openid>",
    response = PalmAuthorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPalmAuthorization {
    /// The user's openid (OpenID).
    pub openid: String,
    /// The institution's id (机构ID).
    pub organization_id: String,
}

/// A user's authorization of payments by palm (刷掌授权).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PalmAuthorization {
    /// The user's openid (OpenID).
    pub openid: Option<String>,
    /// The institution's id (机构ID).
    pub organization_id: Option<String>,
    /// Whether the user has authorized the service (授权状态).
    pub state: Option<PalmState>,
    /// When it was authorized, RFC 3339 (授权时间).
    pub authorize_time: Option<String>,
}

/// Whether the user has authorized the service (授权状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PalmState {
    /// The user has not authorized it (未授权).
    #[serde(rename = "AUTHORIZATION_STATE_NONE")]
    None,
    /// The user has authorized it (已授权).
    #[serde(rename = "AUTHORIZATION_STATE_ON")]
    On,
    /// The user has taken the authorization back (已取消授权).
    #[serde(rename = "AUTHORIZATION_STATE_OFF")]
    Off,
    /// A value that this version does not know.
    Other(String),
}
