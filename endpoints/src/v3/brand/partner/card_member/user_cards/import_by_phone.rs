//! Imports a user's card by the user's phone number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::PartnerMemberCardValidity;
use crate::v3::brand::partner::card_member::user_cards::{PartnerMemberInformation, PartnerUserMemberCard};

/// Imports a user's card by the user's phone number (根据手机号导入用户会员卡).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/user-cards/import-by-phone",
    response = PartnerUserMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportPartnerUserMemberCardByPhone {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's phone number (加密的手机号).
    #[wechatpay(sensitive)]
    pub phone_number: String,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// What the user gave for the card (用户开卡时填写的个人信息).
    pub user_information: Option<PartnerMemberInformation>,
    /// When the member card is valid (会员卡有效期).
    pub date_information: PartnerMemberCardValidity,
    /// When the user got it, RFC 3339 (领取时间).
    pub pickup_time: String,
}
