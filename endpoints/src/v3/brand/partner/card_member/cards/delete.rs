//! Removes a template of member cards.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::cards::PartnerMemberCard;

/// Removes a template of member cards (删除会员卡模板).
#[wechatpay_endpoint(
    DELETE,
    "v3/brand/partner/card-member/cards/<card_id>",
    response = PartnerMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletePartnerMemberCard {
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The brand's id (品牌id).
    pub brand_id: String,
}
