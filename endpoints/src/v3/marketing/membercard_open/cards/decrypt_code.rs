//! Decrypts the code of a user's member card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Decrypts the code of a user's member card (加密code解码).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-open/cards/<card_id>/decrypt-code",
    response = DecryptedMemberCardCode,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecryptMemberCardCode {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The encrypted code of the card (加密code).
    pub encrypt_code: String,
}

/// The code of a card, decrypted (会员卡code).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecryptedMemberCardCode {
    /// The number of the user's member card (会员卡code).
    pub code: String,
}
