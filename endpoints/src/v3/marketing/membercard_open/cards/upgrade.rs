//! Upgrades an old template of member cards.

use wechatpay_runtime::wechatpay_endpoint;

/// Upgrades an old template of member cards (老会员卡模板升级).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/upgrade",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpgradeMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The brand's id (品牌id).
    pub brand_id: String,
    /// The app or official account of the merchant (商户AppId).
    pub appid: String,
}
