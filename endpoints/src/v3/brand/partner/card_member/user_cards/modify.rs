//! Modifies a user's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::PartnerMemberCardValidity;
use crate::v3::brand::partner::card_member::user_cards::{PartnerMemberInformation, PartnerUserMemberCard};

/// Modifies a user's card (修改用户会员卡信息).
#[wechatpay_endpoint(
    PATCH,
    "v3/brand/partner/card-member/user-cards/<user_card_code>",
    response = PartnerUserMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyPartnerUserMemberCard {
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// The id of the member card's template (会员卡模板ID).
    #[wechatpay(query)]
    pub card_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The user's openid (用户标识).
    pub openid: Option<String>,
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
    /// When the user got it, RFC 3339 (领取时间).
    pub pickup_time: Option<String>,
    /// What the user gave for the card (用户开卡时填写的个人信息).
    pub user_information: Option<PartnerMemberInformation>,
    /// Data of the merchant's own (商家数据包).
    pub attach: Option<String>,
}
