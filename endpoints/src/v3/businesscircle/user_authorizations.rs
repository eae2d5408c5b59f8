//! Authorizations of members.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries whether a member has authorized points (商圈积分授权查询).
#[wechatpay_endpoint(
    GET,
    "v3/businesscircle/user-authorizations/<openid>",
    response = BusinessCircleAuthorization,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBusinessCircleAuthorization {
    /// The customer's `openid` (顾客openid).
    pub openid: String,
    /// The merchant number of the business district (商圈商户ID).
    pub sub_mchid: Option<String>,
    /// The mini program (小程序appid).
    pub appid: String,
}

/// Whether a member has authorized points (商圈积分授权).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessCircleAuthorization {
    /// The customer's `openid` (顾客openid).
    pub openid: Option<String>,
    /// Whether the user has authorized it (授权状态).
    pub authorize_state: Option<String>,
    /// When it was authorized (授权时间).
    pub authorize_time: Option<String>,
    /// When the user took the authorization back (取消授权时间).
    pub deauthorize_time: Option<String>,
}
