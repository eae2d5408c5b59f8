//! Deletes a template of member cards.

use wechatpay_runtime::wechatpay_endpoint;

/// Deletes a template of member cards (删除会员卡模板).
#[wechatpay_endpoint(DELETE, "v3/marketing/membercard-open/cards/<card_id>", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
}
