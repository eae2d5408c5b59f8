//! `v3/ecommerce/mch-transfer/authorizations`: asks a sub-merchant to authorize the platform to transfer for it; queries
//! whether a sub-merchant has authorized the platform to transfer for it.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Asks a sub-merchant to authorize the platform to transfer for it (申请二级商户商家转账授权).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/mch-transfer/authorizations",
    response = AppliedEcommerceTransferAuthorization,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyEcommerceTransferAuthorization {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The agreements to sign (签约协议列表).
    pub agreement_list: Vec<EcommerceTransferAuthorizationAgreement>,
}

/// An agreement to sign (签约协议).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceTransferAuthorizationAgreement {
    /// The contract's number (协议编号).
    pub agreement_code: String,
    /// The version of the agreement (协议版本号).
    pub agreement_version: String,
    /// The company that the agreement is made with (签约主体).
    pub sign_organization: String,
    /// When the user signed, RFC 3339 (签约时间).
    pub sign_time: String,
}

/// The sub-merchant's authorization that was asked for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedEcommerceTransferAuthorization {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The state of the authorization (授权状态).
    pub authorization_state: String,
    /// When the application for a permission was accepted, RFC 3339 (授权申请受理时间).
    pub accept_time: Option<String>,
    /// When it was authorized, RFC 3339 (授权时间).
    pub authorize_time: Option<String>,
}

/// Queries whether a sub-merchant has authorized the platform to transfer for it (查询二级商户商家转账授权状态).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/mch-transfer/authorizations/<sub_mchid>",
    response = EcommerceTransferAuthorization,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceTransferAuthorization {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A sub-merchant's authorization, as it stands (二级商户商家转账授权).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceTransferAuthorization {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The state of the authorization (授权状态).
    pub authorization_state: String,
    /// When it was authorized, RFC 3339 (授权时间).
    pub authorize_time: Option<String>,
}
