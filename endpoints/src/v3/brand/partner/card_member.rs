//! Member cards of a brand (商家名片会员).

pub mod cards;
pub mod membership_activities;
pub mod pay_view_tokens;
pub mod pre_auth_tokens;
pub mod user_cards;
pub mod user_feeds;
pub mod user_points;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The kind of the member card (会员卡类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMemberCardType {
    /// A card that is bought (付费会员卡).
    Purchase,
    /// An ordinary card (普通会员卡).
    Normal,
    /// A card with stored value (储值会员卡).
    Balance,
    /// A value that this version does not know.
    Other(String),
}

/// When the member card is valid (会员卡有效期).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberCardValidity {
    /// How the validity is counted (有效期类型).
    pub r#type: PartnerMemberCardValidityType,
    /// The time from which it is valid, RFC 3339 (有效期开始时间).
    pub available_begin_time: Option<String>,
    /// The time until which it is valid, RFC 3339 (有效期结束时间).
    pub available_end_time: Option<String>,
    /// The number of days for which it is valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
}

/// How the validity is counted (有效期类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMemberCardValidityType {
    /// From one time to another (固定时间范围).
    FixTimeRange,
    /// For a number of days (固定时长).
    FixTerm,
    /// For ever (永久有效).
    Permanent,
    /// A value that this version does not know.
    Other(String),
}

/// What the platform itself asks for when a card is opened (平台提供的通用开卡信息字段).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMemberCardCommonField {
    /// The sex (性别).
    UserFormFlagSex,
    /// The name (姓名).
    UserFormFlagName,
    /// The birthday (生日).
    UserFormFlagBirthday,
    /// The address (地址).
    UserFormFlagAddress,
    /// The email address (邮箱).
    UserFormFlagEmail,
    /// The city (城市).
    UserFormFlagCity,
    /// A value that this version does not know.
    Other(String),
}

/// A token for a component (预授权token).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberToken {
    /// The token with which the mini program opens the component (预授权token).
    pub token: String,
    /// When the token expires, RFC 3339 (token 过期时间).
    pub expire_time: Option<String>,
}
