//! Tells that a coupon of a merchant was given out.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Tells that a coupon of a merchant was given out (领券事件回调).
#[wechatpay_notification("COUPON.SEND", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012285279")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorCouponSent {
    /// The kind of the event (业务细分事件类型).
    pub event_type: Option<BusifavorEventType>,
    /// The coupon's code (券的唯一标识).
    pub coupon_code: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// When the coupon was given out, RFC 3339 (发放时间).
    pub send_time: String,
    /// The user's openid under the appid of the batch's notifications (微信用户在AppID下的唯一标识).
    pub openid: Option<String>,
    /// The user's unionid (微信用户在同一个微信开放平台账号下的唯一用户标识).
    pub unionid: Option<String>,
    /// The way on which the coupon was given out (发放渠道).
    pub send_channel: BusifavorSendChannel,
    /// The merchant number that gave the coupon out (发券商户号).
    pub send_merchant: String,
    /// The id of the activity of shaking (摇一摇活动ID).
    pub act_id: Option<String>,
    /// What led to the coupon.
    pub attach_info: Option<BusifavorSendAttachment>,
}

/// The kind of the event (业务细分事件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorEventType {
    /// A coupon was given out.
    #[serde(rename = "EVENT_TYPE_BUSICOUPON_SEND")]
    CouponSent,
    /// A value that this version does not know.
    Other(String),
}

/// The way on which the coupon was given out (发放渠道).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorSendChannel {
    /// In a mini program.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_MINIAPP")]
    MiniProgram,
    /// By call.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_API")]
    Api,
    /// After a payment (支付有礼).
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_PAYGIFT")]
    Paygift,
    /// On a mobile web page.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_H5")]
    H5,
    /// Face to face.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_FTOF")]
    FaceToFace,
    /// In an activity of member cards.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT")]
    MemberCardActivity,
    /// In the marketing hall.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_HALL")]
    Hall,
    /// In a page in WeChat.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_JSAPI")]
    BusicouponJsapi,
    /// In a page in WeChat, as older notifications name it.
    Jsapi,
    /// In a live stream of a mini program.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE")]
    MiniProgramLive,
    /// In WeChat's search.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH")]
    WechatSearch,
    /// In the page of discounts (微信支付有优惠).
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT")]
    PayHasDiscount,
    /// In an advertisement.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD")]
    WechatAd,
    /// On the platform of benefits.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM")]
    RightsPlatform,
    /// After money was received (收款有礼).
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT")]
    ReceiveMoneyGift,
    /// As a benefit of members who pay.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT")]
    MemberPayRight,
    /// In smart retail.
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL")]
    SmartRetail,
    /// In the live stream of a channel (视频号).
    #[serde(rename = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM")]
    ChannelLive,
    /// A value that this version does not know.
    Other(String),
}

/// What led to the coupon: what is there goes by `send_channel`.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorSendAttachment {
    /// WeChat Pay's number of the payment.
    pub transaction_id: Option<String>,
    /// The activity's number.
    pub act_code: Option<String>,
    /// The number of the marketing hall.
    pub hall_code: Option<String>,
    /// The merchant number that the marketing hall belongs to.
    pub hall_belong_mch_id: Option<i64>,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: Option<String>,
    /// The code of the user's member card.
    pub code: Option<String>,
    /// The activity's id (活动ID).
    pub activity_id: Option<String>,
    /// The user's phone number.
    pub phone_number: Option<String>,
    /// The code of the phone number's country.
    pub country_code: Option<String>,
}
