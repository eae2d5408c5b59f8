//! Queries a template of member cards.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::membercard_open::cards::MemberCard;

/// Queries a template of member cards (查询会员卡模板信息).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-open/cards/<card_id>",
    response = MemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
}
