//! Queries a user's member card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::membercard_open::MemberCardInformation;

/// Queries a user's member card (查询用户会员卡信息).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-open/cards/<card_id>/codes/<code>",
    response = UserMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryUserMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: String,
}

/// A user's member card (用户会员卡信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: Option<String>,
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The user's openid (用户标识).
    pub openid: Option<String>,
    /// The number that is printed on the card (会员卡编号).
    pub membership_number: Option<String>,
    /// The member's level (用户等级).
    pub level: Option<String>,
    /// The user's nickname in WeChat (微信昵称).
    pub nickname: Option<String>,
    /// The address of the user's picture in WeChat (微信头像url).
    pub head_image_url: Option<String>,
    /// The address of the picture behind the card (会员卡背景图).
    pub background_picture_url: Option<String>,
    /// The money that the user has stored, in fen (用户储值余额).
    pub balance: Option<i64>,
    /// The state of the user's card (用户会员卡状态).
    pub user_card_status: Option<UserMemberCardStatus>,
    /// What the user gave for the card (用户开卡时填写的个人信息).
    pub user_information: Option<MemberCardInformation>,
    /// The points that the user has (用户当前积分).
    pub bonus_value: Option<i64>,
}

/// The state of a user's card (用户会员卡状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserMemberCardStatus {
    /// It is not active yet (未激活).
    NotActivate,
    /// It is in effect (有效).
    Effective,
    /// It has expired (已过期).
    Expire,
    /// It was made invalid (已失效).
    Unavailable,
    /// The user removed it (已删除).
    Delete,
    /// A value that this version does not know.
    Other(String),
}
