//! A template of member cards, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::membercard_open::MemberCardCommonField;
use crate::v3::marketing::membercard_open::cards::{
    MemberCardBonus, MemberCardDiscounts, MemberCardGuide, MemberCardInvoices, MemberCardService,
};

/// The state of a template's review (会员卡状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardStatus {
    /// It waits for its review (未审核).
    NotApprove,
    /// It was rejected (审核失败).
    ApproveFail,
    /// It was approved (审核通过).
    Approved,
    /// It was deleted (已删除).
    Deleted,
    /// A value that this version does not know.
    Other(String),
}

/// The brand (品牌信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardBrand {
    /// The brand's id (品牌id).
    pub brand_id: String,
    /// The name by which the brand is shown (品牌展示名称).
    pub display_name: String,
}

/// How the cards' codes are shown (会员码型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardCodeType {
    /// A bar code (条形码).
    BarCode,
    /// A QR code (二维码).
    Qrcode,
    /// Both (条形码和二维码).
    BarCodeAndQrcode,
    /// None is shown (无码).
    NoneCode,
    /// A value that this version does not know.
    Other(String),
}

/// How long a card is valid (有效期).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardValidity {
    /// How its time is counted (有效期类型).
    pub r#type: MemberCardValidityType,
    /// From when on it is valid, RFC 3339 (有效期开始时间).
    pub available_begin_time: Option<String>,
    /// Until when it is valid, RFC 3339 (有效期结束时间).
    pub available_end_time: Option<String>,
    /// For how many days it is valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
    /// After how many days it becomes valid (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
}

/// How its time is counted (有效期类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardValidityType {
    /// From one time to another (固定时间范围).
    FixTimeRange,
    /// For a number of days (固定时长).
    FixTerm,
    /// For ever (永久有效).
    Permanent,
    /// A value that this version does not know.
    Other(String),
}

/// Who makes the cards' codes (会员卡code分配类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardCodeMode {
    /// WeChat Pay makes the codes (系统分配).
    SystemAllocate,
    /// The merchant imports the codes before (商户预存).
    MerchantDeposit,
    /// The merchant gives each code as the card is opened (实时分配).
    RealTime,
    /// A value that this version does not know.
    Other(String),
}

/// Where users see and spend the money that the card holds (储值信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardBalance {
    /// Whether the card can hold money (是否支持储值).
    pub need_balance: Option<bool>,
    /// The mini program that shows the stored value (储值小程序appid).
    pub balance_appid: Option<String>,
    /// The page of the mini program for stored money (储值小程序path).
    pub balance_path: Option<String>,
    /// The address of the page for stored money (储值url).
    pub balance_url: Option<String>,
}

/// What users are asked for when they open a card (开卡信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardForm {
    /// What the platform itself asks for when a card is opened (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<MemberCardCommonField>>,
    /// What the merchant asks for when a card is opened (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<MemberCardCustomField>>,
    /// Whether users can change it after the activation; only asked for in modifications (是否允许修改).
    pub can_modify_after_activate: Option<bool>,
}

/// A field of the merchant's own (商户自定义的开卡信息字段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardCustomField {
    /// The kind of the merchant's own field (商户自定义的开卡信息字段类型).
    pub r#type: Option<MemberCardCustomFieldType>,
    /// The field's name (字段名称).
    pub name: Option<String>,
    /// The values that users can choose (字段值).
    pub values: Option<Vec<String>>,
}

/// How a field of the merchant's own is filled in (商户自定义的开卡信息字段类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardCustomFieldType {
    /// A text that the user writes (文本).
    Text,
    /// One value, chosen from a list (下拉选择).
    Select,
    /// One of the values (单选).
    Radio,
    /// Several of the values (多选).
    CheckBox,
    /// A value that this version does not know.
    Other(String),
}

/// A further statement of the merchant (商户补充声明).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardStatement {
    /// The title (标题).
    pub title: Option<String>,
    /// The address that it leads to (跳转url).
    pub url: Option<String>,
    /// The mini program that it leads to (跳转小程序appid).
    pub appid: Option<String>,
    /// The page of the mini program that it leads to (跳转小程序path).
    pub path: Option<String>,
}

/// A template of member cards, as every call returns it (会员卡模板).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// When it was changed last, RFC 3339 (更新时间).
    pub update_time: Option<String>,
    /// The number of cards that are left (剩余库存).
    pub remain_quantity: Option<i64>,
    /// The card template's state (会员卡状态).
    pub status: Option<MemberCardStatus>,
    /// The brand (品牌信息).
    pub brand: Option<MemberCardBrand>,
    /// The app or official account of the merchant (商户AppId).
    pub appid: Option<String>,
    /// The address of the card's logo (会员卡logo).
    pub logo_url: Option<String>,
    /// The card's name (卡名称).
    pub title: Option<String>,
    /// The address of the picture behind the card (会员卡背景图).
    pub background_picture_url: Option<String>,
    /// What users must know (使用须知).
    pub description: Option<String>,
    /// The phone number for customers (服务电话).
    pub service_phone: Option<String>,
    /// The kind of code that shows the card's number (会员码型).
    pub code_type: Option<MemberCardCodeType>,
    /// The number of cards that can be given in all (会员卡总库存).
    pub total_quantity: Option<i64>,
    /// How long a card is valid (有效期).
    pub date_information: Option<MemberCardValidity>,
    /// Who gives the numbers of the cards (会员卡code分配类型).
    pub code_mode: Option<MemberCardCodeMode>,
    /// Whether the member's level is shown (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// The level of a new member (会员初始等级).
    pub init_level: Option<String>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: Option<String>,
    /// Where users see and spend the money that the card holds (储值信息).
    pub balance_information: Option<MemberCardBalance>,
    /// What users give for the card (开卡信息).
    pub user_information_form: Option<MemberCardForm>,
    /// A further statement of the merchant (商户补充声明).
    pub additional_statement: Option<MemberCardStatement>,
    /// Whether the card's code changes with time (是否启用动态码).
    pub need_dynamic_code: Option<bool>,
    /// How points are shown (会员积分).
    pub bonus: Option<MemberCardBonus>,
    /// How discounts are shown (会员优惠).
    pub favor: Option<MemberCardDiscounts>,
    /// How invoices are shown (会员发票).
    pub fapiao: Option<MemberCardInvoices>,
    /// Whom the member can ask (会员专属咨询信息).
    pub guide: Option<MemberCardGuide>,
    /// The services of the card (会员卡服务项).
    pub service_modules: Option<Vec<MemberCardService>>,
}
