//! `v3/payscore/users`: ending what a user has authorized.

use wechatpay_runtime::wechatpay_endpoint;

/// Ends the authorization that a user has given to a service (商户解除用户授权关系).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/users/<openid>/permissions/<service_id>/terminate",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateUserPermissions {
    /// The user, under this `appid` (用户标识).
    pub openid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// Why (撤销原因).
    pub reason: String,
}
