//! Queries a user's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::user_cards::PartnerUserMemberCard;

/// Queries a user's card (查询用户会员卡信息).
#[wechatpay_endpoint(
    GET,
    "v3/brand/partner/card-member/user-cards/<user_card_code>",
    response = PartnerUserMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerUserMemberCard {
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// The brand's id (品牌id).
    pub brand_id: String,
    /// The id of the template (会员卡模版ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
}
