//! What notifications tell of cards.

use wechatpay_runtime::wechatpay_notification;

/// Something happened to a user's card: the event type says what (先享卡通知).
///
/// - `DISCOUNT_CARD.USER_ACCEPTED` and, of older cards, `DISCOUNT_CARD.GET_CARD`: the user took it (用户领卡).
/// - `DISCOUNT_CARD.AGREEMENT_ENDED`: it ended, with its objectives reached or not (守约状态变化).
/// - `DISCOUNT_CARD.USER_PAID`: the user paid the benefits back (扣费状态变化).
/// - `DISCOUNT_CARD.SETTLEMENT`: an older card was settled (用户结算).
///
/// [`super::QueryDiscountCard`] tells the rest.
#[wechatpay_notification(
    "DISCOUNT_CARD.USER_ACCEPTED",
    "DISCOUNT_CARD.AGREEMENT_ENDED",
    "DISCOUNT_CARD.USER_PAID",
    "DISCOUNT_CARD.GET_CARD",
    "DISCOUNT_CARD.SETTLEMENT",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardChanged {
    /// The appid (公众账号ID).
    pub appid: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// The id of the card (先享卡ID).
    pub card_id: Option<String>,
}
