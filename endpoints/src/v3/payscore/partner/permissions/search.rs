//! `v3/payscore/partner/permissions/search`: authorizations by the user.

use wechatpay_runtime::wechatpay_endpoint;

use super::PartnerPermissions;

/// Queries the authorization that a user has given (查询与用户授权记录).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/partner/permissions/search",
    response = PartnerPermissions,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-open-id.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerPermissionsByOpenid {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The user, under the partner's `appid` (服务商公众号下的用户标识); this or `sub_openid`.
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识); this or `openid`.
    pub sub_openid: Option<String>,
}
