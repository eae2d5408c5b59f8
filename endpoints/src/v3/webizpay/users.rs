//! `v3/webizpay/users`: asks an employee to authorize a company's payments; queries whether an employee has authorized a
//! company's payments; tells that an employee has authorized a company's payments; tells that an employee's authorization was
//! revoked.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification, wechatpay_object};

use super::{EmployeeAuthorizationState, EnterprisePaymentApplicationType};

/// Asks an employee to authorize a company's payments (企业商户发起员工开通企业支付授权).
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/users/<user_id>/authorization-url",
    response = EmployeeAuthorizationUrl,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEmployeeAuthorizationUrl {
    /// The company's id of the employee (企业员工ID).
    pub user_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The kind of app that the authorization is asked for in (发起授权应用类型).
    pub application_type: EnterprisePaymentApplicationType,
}

/// Where the employee authorizes (授权链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployeeAuthorizationUrl {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The company's id of the employee (企业员工ID).
    pub user_id: String,
    /// The link that it leads to (跳转链接).
    pub authorization_url: Option<String>,
    /// When the link expires, RFC 3339 (链接失效时间).
    pub expire_time: Option<String>,
    /// The kind of app that the authorization is asked for in (发起授权应用类型).
    pub application_type: Option<EnterprisePaymentApplicationType>,
    /// The query with which the mini program is opened (小程序查询参数).
    pub mp_query: Option<String>,
    /// The business type with which the mini program is opened (小程序业务类型).
    pub mp_business_type: Option<String>,
}

/// Queries whether an employee has authorized a company's payments (企业商户查询企业员工开通授权状态).
#[wechatpay_endpoint(
    GET,
    "v3/webizpay/users/<user_id>/authorization-state",
    response = EmployeeAuthorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEmployeeAuthorization {
    /// The company's id of the employee (企业员工ID).
    pub user_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
}

/// An employee's authorizations, as they stand (员工开通授权状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployeeAuthorization {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The company's id of the employee (企业员工ID).
    pub user_id: String,
    /// The employee's authorizations (微信授权关系列表).
    pub employee_list: Option<Vec<AuthorizedEmployee>>,
}

/// An authorization of the employee (微信授权关系).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizedEmployee {
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// The state of the authorization (授权状态).
    pub authorization_state: EmployeeAuthorizationState,
    /// When it was authorized, RFC 3339 (授权时间).
    pub authorization_time: String,
    /// When the permission ended, RFC 3339 (解除授权时间).
    pub authorization_revoked_time: String,
}

/// An employee has authorized a company's payments (关系授权完成).
#[wechatpay_notification("WEBIZPAY.AUTHORIZED", document = "https://pay.weixin.qq.com/doc/v3/partner/4014612130")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployeeAuthorized {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The company's id of the employee (企业员工ID).
    pub user_id: String,
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// When it was authorized, RFC 3339 (授权时间).
    pub authorization_time: Option<String>,
}

/// An employee's authorization was revoked (企业支付关系解除授权后).
#[wechatpay_notification("WEBIZPAY.REVOKED", document = "https://pay.weixin.qq.com/doc/v3/partner/4015764414")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployeeAuthorizationRevoked {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The company's id of the employee (企业员工ID).
    pub user_id: String,
    /// The state of the employee's authorization (员工企业支付权限状态).
    pub authorization_state: EmployeeAuthorizationState,
    /// When the authorization was revoked, RFC 3339 (授权解除时间).
    pub authorization_revoked_time: Option<String>,
    /// Why the authorization was revoked (授权解除原因).
    pub reason: Option<String>,
}
