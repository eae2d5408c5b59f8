//! `v3/payscore/permissions/authorization-code`: authorizations by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::Permissions;

/// Queries an authorization by the merchant's number of it (查询与用户授权记录).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/permissions/authorization-code/<authorization_code>",
    response = Permissions,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-authorization-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPermissionsByCode {
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: String,
    /// The service (服务ID).
    pub service_id: String,
}

/// Ends an authorization by the merchant's number of it (解除用户授权关系).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/permissions/authorization-code/<authorization_code>/terminate",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePermissionsByCode {
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: String,
    /// The service (服务ID).
    pub service_id: String,
    /// Why (撤销原因).
    pub reason: String,
}
