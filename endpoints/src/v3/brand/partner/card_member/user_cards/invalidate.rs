//! Invalidates a user's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::user_cards::PartnerUserMemberCard;

/// Invalidates a user's card (作废用户会员卡).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/user-cards/<user_card_code>/invalidate",
    response = PartnerUserMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidatePartnerUserMemberCard {
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// The brand's id (品牌id).
    #[wechatpay(query)]
    pub brand_id: String,
    /// The id of the template (会员卡模版ID).
    #[wechatpay(query)]
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// Why it was cancelled (作废原因).
    pub invalid_reason: Option<String>,
}
