//! Payroll cards (微工卡): workers authorize the card, prove who they are, and are paid.

pub mod authentications;
pub mod relations;
pub mod tokens;
pub mod transfer_batches;
pub mod wesure;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_enumeration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<authentications::ListPayrollAuthentications>(),
    Declaration::of::<authentications::QueryPayrollAuthentication>(),
    Declaration::of::<authentications::pre_order::CreatePayrollAuthentication>(),
    Declaration::of::<authentications::pre_order_with_auth::CreatePayrollAuthenticationWithAuthorization>(),
    Declaration::of::<relations::QueryPayrollAuthorization>(),
    Declaration::of::<tokens::CreatePayrollToken>(),
    Declaration::of::<transfer_batches::CreatePayrollTransferBatch>(),
    Declaration::of::<wesure::insurance::ReportPayrollInsurance>(),
    Declaration::of::<wesure::token_validations::ValidatePayrollToken>(),
];

/// How the user is employed (用工类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PayrollEmploymentType {
    /// Long-term (长期用工).
    LongTermEmployment,
    /// Short-term (短期用工).
    ShortTermEmployment,
    /// As a partner (合作关系).
    CooperationEmployment,
    /// A value that this version does not know.
    Other(String),
}

/// What the identity check is for (核身类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PayrollAuthenticationPurpose {
    /// Signing in at work (考勤).
    SignIn,
    /// An insurance (投保).
    Insurance,
    /// A contract (签约).
    Contract,
    /// Anything (普通).
    Normal,
    /// A value that this version does not know.
    Other(String),
}
