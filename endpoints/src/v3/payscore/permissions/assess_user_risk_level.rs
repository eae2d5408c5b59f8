//! `v3/payscore/permissions/assess-user-risk-level`: how far a user may be trusted.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::payscore::{AssessedShopping, RiskAssessment};

/// Queries a user's level of risk (商户评估用户分层).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/permissions/assess-user-risk-level",
    response = RiskAssessment,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/assess-user-risk-level.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessUserRiskLevel {
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: Option<String>,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// What is bought (先用后付商品信息).
    pub shopping_info: Option<AssessedShopping>,
}
