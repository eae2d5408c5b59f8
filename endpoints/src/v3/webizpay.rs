//! Payments that a company makes for its employees (企业支付): authorizations, quota cards, the merchants where they can pay,
//! bills.

pub mod avail_mch_ranges;
pub mod bill;
pub mod employees;
pub mod stores;
pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_enumeration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<avail_mch_ranges::AddMerchantIdentifier>(),
    Declaration::of::<avail_mch_ranges::CreateAvailableMerchantRange>(),
    Declaration::of::<avail_mch_ranges::DeleteMerchantIdentifier>(),
    Declaration::of::<avail_mch_ranges::ListAvailableMerchantRanges>(),
    Declaration::of::<avail_mch_ranges::ListMerchantIdentifiers>(),
    Declaration::of::<bill::proof::ApplyEnterprisePaymentProof>(),
    Declaration::of::<bill::trade_bill::GetEnterprisePaymentBill>(),
    Declaration::of::<employees::CancelQuotaCard>(),
    Declaration::of::<employees::CreateQuotaCard>(),
    Declaration::of::<employees::GetQuotaCardPaymentUrl>(),
    Declaration::of::<employees::QueryQuotaCard>(),
    Declaration::of::<employees::QueryQuotaCardByOutCardNo>(),
    Declaration::of::<employees::RevokeEmployeeAuthorization>(),
    Declaration::of::<stores::entity_matches::CreateStoreEntityMatch>(),
    Declaration::of::<stores::entity_matches::QueryStoreEntityMatch>(),
    Declaration::of::<users::CreateEmployeeAuthorizationUrl>(),
    Declaration::of::<users::QueryEmployeeAuthorization>(),
];

/// The kind of the company's app that opens the page with the payment code (拉起付款码页面的企业应用类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EnterprisePaymentApplicationType {
    /// A page in a browser.
    H5,
    /// A mini program.
    Miniprogram,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the employee's authorization (员工企业支付权限状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EmployeeAuthorizationState {
    /// Revoked (已撤销).
    Revoked,
    /// Authorized (已授权).
    Authorized,
    /// A value that this version does not know.
    Other(String),
}
