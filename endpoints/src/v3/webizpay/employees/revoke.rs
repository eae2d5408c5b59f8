//! `v3/webizpay/employees/revoke`: revokes an employee's authorization for a company's payments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::webizpay::EmployeeAuthorizationState;

/// Revokes an employee's authorization for a company's payments (企业商户发起解除员工企业支付授权).
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/employees/<employee_id>/revoke",
    response = RevokedEmployeeAuthorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokeEmployeeAuthorization {
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
}

/// An authorization that was revoked.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokedEmployeeAuthorization {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The company's id of the employee (商户企业员工ID).
    pub user_id: String,
    /// The state of the employee's authorization (员工企业支付权限状态).
    pub authorization_state: EmployeeAuthorizationState,
    /// When the employee's authorization was revoked, RFC 3339 (员工企业支付失效时间).
    pub authorization_revoked_time: Option<String>,
    /// Why it was cancelled (作废原因).
    pub reason: Option<String>,
}
