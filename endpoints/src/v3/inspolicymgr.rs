//! Insurance policies that are paid by deduction (微信保单服务).
//!
//! The user authorizes a policy ([`PolicyAuthorized`] tells of it), the insurer uploads it and keeps it up to date.

pub mod deduct;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<deduct::authorizations::CreatePolicyAuthorization>(),
    Declaration::of::<deduct::authorizations::QueryPolicyAuthorization>(),
    Declaration::of::<deduct::policies::CreateInsurancePolicy>(),
    Declaration::of::<deduct::policies::QueryInsurancePolicy>(),
    Declaration::of::<deduct::policies::ModifyInsurancePolicy>(),
];

/// A user has authorized a policy (微信保单服务用户授权成功).
#[wechatpay_notification(
    "INSURANCE_POLICY_MANAGEMENT.GRANTED",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4016943540"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyAuthorized {
    /// The merchant's number of the policy (商户保险编码).
    pub out_insurance_no: String,
    /// The name of the insurance (保险名称).
    pub insurance_name: Option<String>,
    /// Whether the user has authorized it (授权状态).
    pub auth_state: PolicyAuthorizationState,
    /// When the user authorized it (用户授权时间).
    pub user_auth_time: Option<String>,
}

/// Whether the user has authorized it (授权状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PolicyAuthorizationState {
    /// The user has not been asked (初始化).
    #[serde(rename = "AUTH_STATE_INIT")]
    Init,
    /// The user has not decided (待授权).
    #[serde(rename = "AUTH_STATE_PENDING")]
    Pending,
    /// The user has authorized it (已授权).
    #[serde(rename = "AUTH_STATE_GRANTED")]
    Granted,
    /// The user has refused it (已拒绝).
    #[serde(rename = "AUTH_STATE_DENIED")]
    Denied,
    /// The time to authorize it is over (已过期).
    #[serde(rename = "AUTH_STATE_EXPIRED")]
    Expired,
    /// A value that this version does not know.
    Other(String),
}
