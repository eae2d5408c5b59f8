//! A user's card, as every call returns it and notifications tell it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

use crate::v3::brand::partner::card_member::{PartnerMemberCardCommonField, PartnerMemberCardType, PartnerMemberCardValidity};

/// The state of the user's card (用户会员卡状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerUserMemberCardState {
    /// It is not active yet (未激活).
    Unactivated,
    /// It is in effect (有效).
    Effective,
    /// It has expired (已过期).
    Expired,
    /// It was invalidated (已作废).
    Invalid,
    /// It is not in effect yet (未生效).
    NotEffective,
    /// It cannot be used (不可用).
    Unavailable,
    /// The user removed it (已删除).
    Delete,
    /// A value that this version does not know.
    Other(String),
}

/// What the user gave for the card (用户开卡时填写的个人信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberInformation {
    /// What the platform itself asks for when a card is opened (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<PartnerMemberInformationField>>,
    /// What the merchant asks for when a card is opened (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<PartnerMemberInformationChoice>>,
}

/// What the user gave for one field (开卡信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberInformationField {
    /// What the platform itself asks for when a card is opened (平台提供的通用开卡信息字段).
    pub name: Option<PartnerMemberCardCommonField>,
    /// What the user gave (加密的用户开卡时填写的个人信息).
    #[wechatpay(sensitive)]
    pub value: Option<String>,
}

/// What the user chose for a field of the merchant's own (商户自定义的开卡信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberInformationChoice {
    /// The field's name (字段名称).
    pub name: Option<String>,
    /// What the user chose (加密的用户选择的字段值列表).
    #[wechatpay(sensitive)]
    pub user_chosen_values: Option<Vec<String>>,
}

/// A user's card: what queries return, and what is notified when a user opens or removes one (用户会员卡).
#[wechatpay_notification(
    "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
    "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
    "MEMBERCARDSP.USER_CARD.CREATE",
    "MEMBERCARDSP.USER_CARD.DELETE",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4015283692"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerUserMemberCard {
    /// The number of the user's member card (会员卡code).
    pub user_card_code: Option<String>,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: Option<String>,
    /// The user's openid (用户标识).
    pub openid: Option<String>,
    /// The color of the card's background (卡背景颜色).
    pub card_color: Option<String>,
    /// The picture behind the card (卡背景图URL).
    pub card_picture_url: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The kind of the member card (会员卡类型).
    pub card_type: Option<PartnerMemberCardType>,
    /// The user's phone number (加密的手机号).
    #[wechatpay(sensitive)]
    pub phone_number: Option<String>,
    /// The member's level (等级).
    pub level: Option<String>,
    /// When the member card is valid (会员卡有效期).
    pub valid_date_information: Option<PartnerMemberCardValidity>,
    /// When the user got it, RFC 3339 (领取时间).
    pub pickup_time: Option<String>,
    /// What the user gave for the card (用户开卡时填写的个人信息).
    pub user_information: Option<PartnerMemberInformation>,
    /// Data of the merchant's own (商家数据包).
    pub attach: Option<String>,
    /// The state of the user's card (用户会员卡状态).
    pub user_card_state: Option<PartnerUserMemberCardState>,
    /// Why it was cancelled (作废原因).
    pub invalid_reason: Option<String>,
    /// When it was invalidated, RFC 3339 (作废时间).
    pub invalid_time: Option<String>,
    /// The time of creation, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// The time of the last change, RFC 3339 (更新时间).
    pub modify_time: Option<String>,
}
