//! `v3/payscore/acquiringbank/permissions/authorization-code`: authorizations by the institution's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::AcquiringBankPermissions;

/// Queries an authorization by the institution's number of it (从业机构查询与用户授权记录).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/acquiringbank/permissions/authorization-code/<authorization_code>",
    response = AcquiringBankPermissions,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/get-acquiring-bank-permissions-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAcquiringBankPermissionsByCode {
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// Ends an authorization by the institution's number of it (从业机构解除用户授权关系).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/acquiringbank/permissions/authorization-code/<authorization_code>/terminate",
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/terminate-acquiring-bank-permissions-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateAcquiringBankPermissionsByCode {
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// Why (撤销原因).
    pub reason: String,
}
