//! Creates a template of member cards.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::membercard_open::cards::{
    MemberCard, MemberCardBalance, MemberCardBrand, MemberCardCodeMode, MemberCardCodeType, MemberCardForm, MemberCardStatement,
    MemberCardValidity,
};

/// Creates a template of member cards (创建会员卡模板).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards",
    response = MemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateMemberCard {
    /// The app or official account of the merchant (商户AppId).
    pub appid: String,
    /// The address of the card's logo (会员卡logo).
    pub logo_url: String,
    /// The brand (品牌信息).
    pub brand: MemberCardBrand,
    /// The card's name (卡名称).
    pub title: String,
    /// The address of the picture behind the card (会员卡背景图).
    pub background_picture_url: String,
    /// What users must know (使用须知).
    pub description: String,
    /// The phone number for customers (服务电话).
    pub service_phone: Option<String>,
    /// The kind of code that shows the card's number (会员码型).
    pub code_type: MemberCardCodeType,
    /// The number of cards that can be given in all (会员卡总库存).
    pub total_quantity: Option<i64>,
    /// How long a card is valid (有效期).
    pub date_information: MemberCardValidity,
    /// Who gives the numbers of the cards (会员卡code分配类型).
    pub code_mode: MemberCardCodeMode,
    /// Whether the member's level is shown (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// The level of a new member (会员初始等级).
    pub init_level: Option<String>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: String,
    /// Where users see and spend the money that the card holds (储值信息).
    pub balance_information: Option<MemberCardBalance>,
    /// What users give for the card (开卡信息).
    pub user_information_form: Option<MemberCardForm>,
    /// A further statement of the merchant (商户补充声明).
    pub additional_statement: Option<MemberCardStatement>,
    /// Whether the card's code changes with time (是否启用动态码).
    pub need_dynamic_code: Option<bool>,
}
