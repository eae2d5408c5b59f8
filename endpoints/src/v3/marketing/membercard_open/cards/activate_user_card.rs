//! Activates a user's member card.

use wechatpay_runtime::wechatpay_endpoint;

/// Activates a user's member card (激活会员卡).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/codes/<code>/activate",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivateUserMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: String,
    /// The number that is printed on the card (会员卡编号).
    pub membership_number: Option<String>,
}
