//! Authorizations of users.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::inspolicymgr::PolicyAuthorizationState;

/// Asks for the user's authorization of an insurance policy (提交保单授权信息).
#[wechatpay_endpoint(
    POST,
    "v3/inspolicymgr/deduct/authorizations",
    response = PolicyAuthorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePolicyAuthorization {
    /// The merchant's number of the policy (商户保险编号).
    pub out_insurance_no: String,
    /// The app or official account of the merchant (商户APPID).
    pub appid: String,
    /// The id of the template of deductions (保险代扣模板ID).
    pub plan_id: String,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The name of the insurance (保险名称).
    pub insurance_name: String,
    /// The number of the merchant that is paid (收款方商户号).
    pub payee_mchid: Option<String>,
    /// The official account of the merchant that is paid (收款方公众账号ID).
    pub payee_appid: Option<String>,
}

/// A user's authorization of a policy, as it stands (保单授权信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyAuthorization {
    /// The merchant's number of the policy (商户保险编号).
    pub out_insurance_no: Option<String>,
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
    /// The id of the template of deductions (保险代扣模板ID).
    pub plan_id: Option<String>,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// The name of the insurance (保险名称).
    pub insurance_name: Option<String>,
    /// Whether the user has authorized it (授权状态).
    pub auth_state: Option<PolicyAuthorizationState>,
    /// When the user authorized it, RFC 3339 (用户授权时间).
    pub user_auth_time: Option<String>,
}

/// Queries the user's authorization of an insurance policy (查询保单授权信息).
#[wechatpay_endpoint(
    GET,
    "v3/inspolicymgr/deduct/authorizations/<out_insurance_no>",
    response = PolicyAuthorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPolicyAuthorization {
    /// The merchant's number of the policy (商户保险编号).
    pub out_insurance_no: String,
}
