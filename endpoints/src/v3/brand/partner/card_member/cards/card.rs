//! A template of member cards, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::brand::partner::card_member::{PartnerMemberCardCommonField, PartnerMemberCardType, PartnerMemberCardValidity};

/// Whether the template is in effect (状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMemberCardState {
    /// It is in effect (有效).
    CardEffective,
    /// It was invalidated (已作废).
    CardInvalid,
    /// A value that this version does not know.
    Other(String),
}

/// Who gives the numbers of the cards (会员卡code分配类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMemberCodeMode {
    /// WeChat Pay (系统分配).
    SystemAllocate,
    /// The merchant (商户分配).
    MerchantAllocate,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of code that shows the card's number (会员码型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMemberCodeType {
    /// None (不展示).
    NoneCode,
    /// A bar code (一维码).
    BarCode,
    /// A QR code (二维码).
    QrCode,
    /// Both (一维码和二维码).
    BarCodeAndQrCode,
    /// A mini program shows it (跳转小程序).
    JumpMiniProgram,
    /// A value that this version does not know.
    Other(String),
}

/// A page of a mini program (跳转信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberCardPage {
    /// The mini program that shows the member's code (会员码跳转AppID).
    pub jump_appid: Option<String>,
    /// The page that shows the member's code (会员码跳转路径).
    pub jump_path: Option<String>,
}

/// The paid membership (付费会员信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMembershipPurchase {
    /// The price of the membership, in fen (付费会员价格).
    pub price: Option<i64>,
    /// The mini program that sells the membership (付费会员跳转AppID).
    pub jump_appid: Option<String>,
    /// The page that sells the membership (付费会员跳转路径).
    pub jump_path: Option<String>,
}

/// What a user is asked for (用户开卡信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberCardForm {
    /// What the platform itself asks for when a card is opened (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<PartnerMemberCardCommonField>>,
    /// What the merchant asks for when a card is opened (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<PartnerMemberCardField>>,
}

/// A field of the merchant's own (商户自定义的开卡信息字段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberCardField {
    /// The kind of the merchant's own field (商户自定义的开卡信息字段类型).
    pub r#type: Option<PartnerMemberCardFieldType>,
    /// The field's name (字段名称).
    pub name: Option<String>,
    /// The field's value (字段值).
    pub values: Option<Vec<String>>,
}

/// The kind of the merchant's own field (商户自定义的开卡信息字段类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMemberCardFieldType {
    /// Several of the values (多选).
    CheckBox,
    /// One of the values (单选).
    Radio,
    /// A value that this version does not know.
    Other(String),
}

/// A template of member cards (会员卡模板).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberCard {
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The app or official account of the merchant (商户AppId).
    pub appid: Option<String>,
    /// The kind of the member card (会员卡类型).
    pub card_type: Option<PartnerMemberCardType>,
    /// The card's name (卡名称).
    pub card_title: Option<String>,
    /// The color of the card's background (卡背景颜色).
    pub card_color: Option<String>,
    /// The picture behind the card (卡背景图URL).
    pub card_picture_url: Option<String>,
    /// Who gives the numbers of the cards (会员卡code分配类型).
    pub code_mode: Option<PartnerMemberCodeMode>,
    /// The kind of code that shows the card's number (会员码型).
    pub code_type: Option<PartnerMemberCodeType>,
    /// Where the member's code is shown (会员码跳转信息).
    pub code_jump_information: Option<PartnerMemberCardPage>,
    /// The member's benefits (会员权益).
    pub benefits: Option<String>,
    /// The address that events of the card are notified to (回调地址).
    pub notify_url: Option<String>,
    /// Whether it stands first (是否置顶).
    pub need_pinned: Option<bool>,
    /// Whether the member's level is shown (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// The level of a new member (会员初始等级).
    pub init_level: Option<String>,
    /// The phone number for customers (服务电话).
    pub service_phone: Option<String>,
    /// The merchant's terms (商家法务协议).
    pub legal_agreement: Option<String>,
    /// When the member card is valid (会员卡有效期).
    pub valid_date_information: Option<PartnerMemberCardValidity>,
    /// The member centre (会员中心信息).
    pub member_information: Option<PartnerMemberCardPage>,
    /// The points (积分信息).
    pub points_information: Option<PartnerMemberCardPage>,
    /// The stored value (储值信息).
    pub balance_information: Option<PartnerMemberCardPage>,
    /// The paid membership (付费会员信息).
    pub purchase_information: Option<PartnerMembershipPurchase>,
    /// What a user is asked for (用户开卡信息).
    pub user_information: Option<PartnerMemberCardForm>,
    /// Whether the template is in effect (状态).
    pub state: Option<PartnerMemberCardState>,
    /// The time of creation, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// The time of the last change, RFC 3339 (更新时间).
    pub update_time: Option<String>,
    /// The time of the last change, RFC 3339, as some responses name it (更新时间).
    pub modify_time: Option<String>,
    /// The merchant's number of the request (商家请求单号).
    pub out_request_no: Option<String>,
}
