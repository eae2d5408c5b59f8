//! `v3/payscore/partner/permissions/assess-user-risk-level`: how far a user may be trusted.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::payscore::{AssessedShopping, RiskAssessment};

/// Queries a user's level of risk (服务商评估用户分层).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/permissions/assess-user-risk-level",
    response = RiskAssessment,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessPartnerUserRiskLevel {
    /// The sub-merchant (子商户号).
    #[wechatpay(query)]
    pub sub_mchid: Option<String>,
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: Option<String>,
    /// The user, under the partner's `appid` (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// What is bought (先用后付商品信息).
    pub shopping_info: Option<AssessedShopping>,
}
