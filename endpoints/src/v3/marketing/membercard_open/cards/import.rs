//! Imports users' member cards.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Imports a user's member card by the openid (根据openid导入用户会员卡).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/users/import",
    response = ImportedUserMemberCard,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportUserMemberCardByOpenid {
    /// The member card's id (会员卡ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: String,
}

/// A user's member card that was imported (导入的用户会员卡).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedUserMemberCard {
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
}

/// Imports a user's member card by the user's phone number (根据手机号导入用户会员卡).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/phone-membercard/import",
    response = ImportedUserMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportUserMemberCardByPhone {
    /// The member card's id (会员卡ID).
    pub card_id: String,
    /// The user's phone number (用户加密手机号).
    #[wechatpay(sensitive)]
    pub encrypted_phone_number: String,
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: String,
}
