//! Gets what a user gave for a card, by the ticket of the activation page.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::membercard_open::MemberCardInformation;

/// Gets what a user gave for a card, by the ticket of the activation page (获取用户信息).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-open/activate-informations/<activate_ticket>",
    response = ActivatedMember,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMemberCardActivation {
    /// The ticket that the activation page was opened with (激活ticket).
    pub activate_ticket: String,
}

/// What a user gave for a card (用户信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivatedMember {
    /// The user's nickname in WeChat (微信昵称).
    pub nickname: Option<String>,
    /// The address of the user's picture in WeChat (微信头像url).
    pub head_image_url: Option<String>,
    /// What the user gave for the card (用户开卡时填写的个人信息).
    pub user_information: Option<MemberCardInformation>,
}
