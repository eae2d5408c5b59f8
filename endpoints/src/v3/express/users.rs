//! The users of apps that parcels are sent with.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Turns a user's openid under one app into the openid under another app (用户openid转换).
#[wechatpay_endpoint(
    POST,
    "v3/express/users/<openid>/transform",
    response = ExpressOpenid,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransformExpressOpenid {
    /// The user's openid under the app that it is known from (用户openid).
    pub openid: String,
    /// The appid of the app whose openid is asked for (目标应用的appid).
    pub appid: String,
}

/// A user's openid under the app that was asked for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpressOpenid {
    /// The user's openid under that app (转换后的openid).
    pub openid: String,
}
