//! `v3/payscore/permissions/openid`: authorizations by the user.

use wechatpay_runtime::wechatpay_endpoint;

use super::Permissions;

/// Queries the authorization that a user has given (查询与用户授权记录).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/permissions/openid/<openid>",
    response = Permissions,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-open-id.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPermissionsByOpenid {
    /// The user, under this `appid` (用户标识).
    pub openid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
}

/// Ends the authorization that a user has given (解除用户授权关系).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/permissions/openid/<openid>/terminate",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-open-id.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePermissionsByOpenid {
    /// The user, under this `appid` (用户标识).
    pub openid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (公众账号ID); the official example does without it.
    #[wechatpay(len = 1..=32)]
    pub appid: Option<String>,
    /// Why (撤销原因).
    pub reason: String,
}
