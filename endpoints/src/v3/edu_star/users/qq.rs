//! Queries whether the user of a QQ account is a student.

use wechatpay_runtime::wechatpay_endpoint;

use super::EduStarUser;

/// Queries whether the user of a QQ account is a student (通过QQ账号查询用户信息).
#[wechatpay_endpoint(
    GET,
    "v3/edu-star/users/qq/<qq>",
    response = EduStarUser,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEduStarQqUser {
    /// The user's QQ account (用户QQ账号).
    pub qq: String,
    /// The app or official account of the merchant (商户appid).
    pub appid: String,
}
