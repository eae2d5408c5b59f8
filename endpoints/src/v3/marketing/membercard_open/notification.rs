//! What is notified of member cards.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

/// A user got a member card (会员卡领卡事件).
#[wechatpay_notification("MEMBERCARD.ACCEPT_CARD", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012288215")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardAccepted {
    /// What happened (事件类型).
    pub event_type: MemberCardEventType,
    /// The member card's id (会员卡ID).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The time of the event, RFC 3339 (事件时间).
    pub event_time: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The user's unionid (用户统一标识).
    pub unionid: Option<String>,
    /// The user's phone number, encrypted (加密手机号).
    pub phone_number: Option<String>,
    /// The merchant's own word for where the card was got (自定义场景值).
    pub outer_str: Option<String>,
}

/// What happened to a card (事件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardEventType {
    /// A user opened a new card (新开卡).
    NewActivate,
    /// A user who had removed the card opened it again (重新领取).
    Recover,
    /// A user got the card that was imported for the phone number (通过手机号领卡).
    MemberCardAcceptByPhoneNumber,
    /// A card was activated (会员卡激活).
    MemberCardActivate,
    /// A user looked at the card (用户查看会员卡).
    UserViewMembercard,
    /// A user removed the card (用户删除会员卡).
    UserDeleteMembercard,
    /// A user changed what was given for the card (用户修改开卡信息).
    UserModifyInformation,
    /// A value that this version does not know.
    Other(String),
}

/// A member card was activated (会员卡激活事件).
#[wechatpay_notification("MEMBERCARD.ACTIVATE_CARD", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012288215")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardActivated {
    /// What happened (事件类型).
    pub event_type: MemberCardEventType,
    /// The member card's id (会员卡ID).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The time of the activation, RFC 3339 (激活时间).
    pub event_time: String,
    /// Whether the card is new (激活场景).
    pub activate_scene: MemberCardActivationScene,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The user's unionid (用户统一标识).
    pub unionid: Option<String>,
    /// The merchant's own word for where the card was got (自定义场景值).
    pub outer_str: Option<String>,
}

/// Whether the activated card is new (激活场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardActivationScene {
    /// A new card (新开卡).
    NewActivate,
    /// A card that the user had removed (重新领取).
    Recover,
    /// A value that this version does not know.
    Other(String),
}

/// A user looked at the card, removed it, or changed what was given for it (用户管理会员卡事件).
#[wechatpay_notification("MEMBERCARD.USERCARD_MANAGE", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012288215")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCardManaged {
    /// What happened (事件类型).
    pub event_type: MemberCardEventType,
    /// The member card's id (会员卡ID).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The time of the event, RFC 3339 (事件时间).
    pub event_time: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The user's unionid (用户统一标识).
    pub unionid: Option<String>,
}
