//! Reports whether a user's card was opened.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration};

use crate::v3::brand::partner::card_member::PartnerMemberCardValidity;
use crate::v3::brand::partner::card_member::user_cards::{PartnerMemberInformation, PartnerUserMemberCard};

/// Reports whether a user's card was opened (同步会员开通结果).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/user-cards/<user_card_code>/confirm",
    response = PartnerUserMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmPartnerUserMemberCard {
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// The id of the template (会员卡模版ID).
    #[wechatpay(query)]
    pub card_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The color of the card's background (卡背景颜色).
    pub card_color: Option<String>,
    /// The picture behind the card (卡背景图URL).
    pub card_picture_url: Option<String>,
    /// The user's phone number (加密的手机号).
    #[wechatpay(sensitive)]
    pub phone_number: Option<String>,
    /// The member's level (等级).
    pub level: Option<String>,
    /// When the member card is valid (会员卡有效期).
    pub valid_date_information: Option<PartnerMemberCardValidity>,
    /// What the user gave for the card (用户开卡时填写的个人信息).
    pub user_information: Option<PartnerMemberInformation>,
    /// Data of the merchant's own (商家数据包).
    pub attach: Option<String>,
    /// Whether the card was opened (会员开卡状态).
    pub user_card_confirm_state: PartnerUserMemberCardConfirmation,
}

/// Whether the card was opened (会员开卡状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerUserMemberCardConfirmation {
    /// It was opened (开卡成功).
    CreateCardSuccess,
    /// It was not opened (开卡失败).
    CreateCardFail,
    /// A value that this version does not know.
    Other(String),
}
