//! `v3/fund-app/mch-transfer/partner/sub-mch-authorizations`: asks a sub-merchant to authorize the partner to transfer for it;
//! queries whether a sub-merchant has authorized the partner to transfer for it.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Asks a sub-merchant to authorize the partner to transfer for it (申请子商户商家转账授权).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
    response = PartnerSubMerchantAuthorizationApplication,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPartnerSubMerchantAuthorization {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the application (商户申请单号).
    pub out_apply_no: String,
}

/// Queries whether a sub-merchant has authorized the partner to transfer for it (查询子商户商家转账授权状态).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/partner/sub-mch-authorizations/<sub_mchid>",
    response = PartnerSubMerchantAuthorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerSubMerchantAuthorization {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A sub-merchant's authorization, as it stands (子商户商家转账授权).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerSubMerchantAuthorization {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The state of the authorization (授权状态).
    pub state: PartnerSubMerchantAuthorizationState,
    /// The application for a permission (授权申请单).
    pub apply_order: Option<PartnerSubMerchantAuthorizationApplication>,
    /// When it was authorized, RFC 3339 (授权时间).
    pub authorization_time: Option<String>,
    /// When the permission ended, RFC 3339 (解除授权时间).
    pub cancel_authorization_time: Option<String>,
}

/// The application for a permission (授权申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerSubMerchantAuthorizationApplication {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the application (商户申请单号).
    pub out_apply_no: String,
    /// The state of the application for a permission (授权申请单状态).
    pub state: PartnerSubMerchantAuthorizationState,
    /// When the application for a permission was accepted, RFC 3339 (授权申请受理时间).
    pub accept_time: Option<String>,
    /// When its state changed last, RFC 3339 (最后一次状态变更时间).
    pub update_time: Option<String>,
}

/// The state of the application for a permission (授权申请单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerSubMerchantAuthorizationState {
    /// The sub-merchant was asked (已邀请).
    Invited,
    /// The sub-merchant agreed (已通过).
    Passed,
    /// Rejected (已驳回).
    Rejected,
    /// It was not answered in time (已过期).
    Expired,
    /// Authorized (已授权).
    Authorized,
    /// Not authorized (未授权).
    Unauthorized,
    /// Cancelled.
    Canceled,
    /// A value that this version does not know.
    Other(String),
}
