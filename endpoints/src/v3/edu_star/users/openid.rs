//! Queries whether a WeChat user is a student.

use wechatpay_runtime::wechatpay_endpoint;

use super::EduStarUser;

/// Queries whether a WeChat user is a student (通过微信用户标识查询用户信息).
#[wechatpay_endpoint(
    GET,
    "v3/edu-star/users/openid/<wechat_openid>",
    response = EduStarUser,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEduStarUser {
    /// The user, under `appid` (用户在appid下的唯一标识).
    pub wechat_openid: String,
    /// The app or official account of the merchant (商户appid).
    pub appid: String,
}
