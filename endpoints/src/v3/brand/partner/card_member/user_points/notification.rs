//! What WeChat Pay asks of points.

use wechatpay_runtime::wechatpay_notification;

/// A user asks to exchange points for a coupon (积分兑券事件).
/// [`ConfirmPartnerPointExchange`](exchange_coupon::confirm::ConfirmPartnerPointExchange) reports what came of it.
#[wechatpay_notification(
    "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4015878622"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerPointExchangeRequested {
    /// The id of the exchange of points for a coupon (兑券记录ID).
    pub record_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// The id of the template of the exchange (积分兑券模板ID).
    pub exchange_coupon_template_id: String,
    /// The points that are taken (消耗积分数).
    pub deduct_points: i64,
    /// The batch's id (批次ID).
    pub stock_id: String,
}

/// WeChat Pay asks for a user's points (积分同步事件). [`SyncPartnerMemberPoints`](sync::SyncPartnerMemberPoints) reports them.
#[wechatpay_notification(
    "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4016096820"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerPointsSyncRequested {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
}
