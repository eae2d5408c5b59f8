//! Imports phone numbers, so that members are reminded to get their cards.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Imports phone numbers, so that members are reminded to get their cards (导入加密手机号提醒会员领卡).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/phonenumber-member/import",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportMemberPhoneNumbers {
    /// The member (会员信息).
    pub member_information: MemberCardMember,
    /// The user's phone number (加密手机号).
    #[wechatpay(sensitive)]
    pub encrypted_phone_number: String,
    /// The merchant's own word for where the card was got (自定义场景值).
    pub outer_str: Option<String>,
}

/// A member to be reminded of the card (会员信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardMember {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The number that is printed on the card (会员卡编号).
    pub membership_number: Option<String>,
    /// The time at which the user became a member, RFC 3339 (会员注册时间).
    pub registration_time: String,
}
