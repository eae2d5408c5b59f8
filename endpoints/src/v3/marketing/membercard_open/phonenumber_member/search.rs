//! Queries by the phone number whether a member has got the card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries by the phone number whether a member has got the card (通过加密手机号查询会员领卡状态).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-open/phonenumber-member/search",
    response = MemberCardReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMemberByPhoneNumber {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The user's phone number (加密手机号).
    #[wechatpay(sensitive)]
    pub encrypted_phone_number: String,
}

/// Whether a member has got the card (会员领卡状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardReceipt {
    /// Whether the user has got the card (用户领取状态).
    pub receive_status: Option<MemberCardReceiptStatus>,
    /// The user's card (用户会员卡信息).
    pub user_card_information: Option<ReceivedMemberCard>,
}

/// Whether a member has got the card (用户领取状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardReceiptStatus {
    /// The member was not reminded of the card yet (未展示).
    Unshowed,
    /// The member has not got the card yet (未领取).
    Unreceived,
    /// The member has got the card (已领取).
    Received,
    /// A value that this version does not know.
    Other(String),
}

/// The card that the member got (用户会员卡信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedMemberCard {
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The user's openid (用户标识).
    pub openid: Option<String>,
    /// The user's unionid (用户统一标识).
    pub unionid: Option<String>,
    /// The time at which the user got the card, RFC 3339 (会员卡领取时间).
    pub receive_time: Option<String>,
    /// The brand's app or official account (品牌appid).
    pub card_appid: Option<String>,
    /// The member card's id (会员卡id).
    pub card_id: Option<String>,
}
