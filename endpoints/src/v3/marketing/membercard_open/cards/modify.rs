//! Modifies a template of member cards.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::membercard_open::cards::{
    MemberCardBalance, MemberCardCodeMode, MemberCardCodeType, MemberCardForm, MemberCardStatement, MemberCardValidity,
};

/// Modifies a template of member cards (修改会员卡模板信息).
#[wechatpay_endpoint(PATCH, "v3/marketing/membercard-open/cards/<card_id>", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
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
    /// The number of cards that can be given in all (会员卡总库存).
    pub total_quantity: Option<i64>,
    /// How long a card is valid (有效期).
    pub date_information: Option<MemberCardValidity>,
    /// Whether the member's level is shown (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// The level of a new member (会员初始等级).
    pub init_level: Option<String>,
    /// Where users see and spend the money that the card holds (储值信息).
    pub balance_information: Option<MemberCardBalance>,
    /// What users give for the card (开卡信息).
    pub user_information_form: Option<MemberCardForm>,
    /// A further statement of the merchant (商户补充声明).
    pub additional_statement: Option<MemberCardStatement>,
    /// Who gives the numbers of the cards (会员卡code分配类型).
    pub code_mode: Option<MemberCardCodeMode>,
    /// The kind of code that shows the card's number (会员码型).
    pub code_type: Option<MemberCardCodeType>,
    /// Whether the card's code changes with time (是否启用动态码).
    pub need_dynamic_code: Option<bool>,
}
