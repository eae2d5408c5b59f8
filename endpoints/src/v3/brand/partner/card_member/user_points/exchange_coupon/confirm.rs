//! Reports whether points were exchanged for a coupon.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Reports whether points were exchanged for a coupon (同步积分兑券结果).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    response = PartnerPointExchange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmPartnerPointExchange {
    /// The id of the exchange (积分兑券ID).
    pub record_id: String,
    /// The id of the template of the exchange (积分兑券模板ID).
    pub exchange_coupon_template_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// Whether the exchange succeeded (积分兑券状态).
    pub state: PartnerPointExchangeState,
    /// The number of the coupon (兑券成功的券code).
    pub coupon_code: Option<String>,
    /// Why the exchange failed (兑券失败原因).
    pub fail_reason: Option<String>,
}

/// Whether the exchange succeeded (积分兑券状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerPointExchangeState {
    /// It succeeded (兑券成功).
    PointExchangeCouponSuccess,
    /// It failed (兑券失败).
    PointExchangeCouponFail,
    /// A value that this version does not know.
    Other(String),
}

/// An exchange of points for a coupon (积分兑券).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerPointExchange {
    /// The id of the exchange (积分兑券ID).
    pub record_id: String,
    /// The id of the template of the exchange (积分兑券模板ID).
    pub exchange_coupon_template_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// Whether the exchange succeeded (积分兑券状态).
    pub state: PartnerPointExchangeState,
    /// The number of the coupon (兑券成功的券code).
    pub coupon_code: Option<String>,
    /// Why the exchange failed (兑券失败原因).
    pub fail_reason: Option<String>,
}
