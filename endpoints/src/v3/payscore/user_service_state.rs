//! `v3/payscore/user-service-state`: whether a user has authorized a service.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::AuthorizationState;

/// Asks whether a user has authorized a service (查询用户授权状态).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/user-service-state",
    response = UserServiceState,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryUserServiceState {
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The user, under this `appid` (用户标识).
    pub openid: String,
}

/// Whether a user has authorized a service.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserServiceState {
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// Whether the user has authorized the service (用户授权服务情况).
    pub use_service_state: AuthorizationState,
}
