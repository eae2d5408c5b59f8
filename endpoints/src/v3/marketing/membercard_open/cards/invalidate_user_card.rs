//! Makes a user's member card invalid.

use wechatpay_runtime::wechatpay_endpoint;

/// Makes a user's member card invalid (作废用户会员卡).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/codes/<code>/unavailable",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidateUserMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: String,
    /// Why the card is made invalid (失效理由).
    pub reason: Option<String>,
}
