//! `v3/payscore/partner/permissions/terminate`: ending an authorization by the user.

use wechatpay_runtime::wechatpay_endpoint;

/// Ends the authorization that a user has given (解除用户授权关系).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/permissions/terminate",
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-open-id.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePartnerPermissionsByOpenid {
    /// The user, under the partner's `appid` (服务商公众号下的用户标识); this or `sub_openid`.
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识); this or `openid`.
    pub sub_openid: Option<String>,
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// Why (撤销原因).
    pub reason: String,
}
