//! Queries a template of member cards.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::cards::PartnerMemberCard;

/// Queries a template of member cards (查询会员卡模板信息).
#[wechatpay_endpoint(
    GET,
    "v3/brand/partner/card-member/cards/<card_id>",
    response = PartnerMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerMemberCard {
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The brand's id (品牌id).
    pub brand_id: String,
}
