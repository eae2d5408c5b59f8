//! Prepares a user's authorization of a service by palm.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Prepares a user's authorization of a service by palm (服务关联预授权).
#[wechatpay_endpoint(
    POST,
    "v3/palmservice/authorization/preauthorize",
    response = PreauthorizedPalmService,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreauthorizePalmService {
    /// The user's openid (OpenID).
    pub openid: String,
    /// The id of what was prepared (预授权会话ID).
    pub preauthorize_session_id: Option<String>,
    /// The institution's id (机构ID).
    pub organization_id: Option<String>,
}

/// What the user authorizes the service with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreauthorizedPalmService {
    /// What the mini program is opened with, for the user to authorize the service (预授权token).
    pub permission_token: Option<String>,
}
