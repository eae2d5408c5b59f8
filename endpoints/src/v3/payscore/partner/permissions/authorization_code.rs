//! `v3/payscore/partner/permissions/authorization-code`: authorizations by the partner's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::PartnerPermissions;

/// Queries an authorization by the partner's number of it (查询与用户授权记录).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/partner/permissions/authorization-code/<authorization_code>",
    response = PartnerPermissions,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerPermissionsByCode {
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// Ends an authorization by the partner's number of it (解除用户授权关系).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/permissions/authorization-code/<authorization_code>/terminate",
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePartnerPermissionsByCode {
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// Why (撤销原因).
    pub reason: String,
}
