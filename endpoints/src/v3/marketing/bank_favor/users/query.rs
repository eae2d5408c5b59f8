//! Queries a coupon that takes off from several payments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries a coupon that takes off from several payments (查询绑定多笔立减活动的代金券详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/bank-favor/users/<openid>/coupons/<coupon_id>",
    response = BankFavorCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBankFavorCoupon {
    /// The user's openid under `appid` (用户标识ID).
    pub openid: String,
    /// The coupon's id (代金券ID).
    pub coupon_id: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
}

/// A coupon that takes off from several payments.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankFavorCoupon {
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The coupon's id (代金券id).
    pub coupon_id: String,
    /// The coupon's name (代金券名称).
    pub coupon_name: String,
    /// The coupon's state (券状态).
    pub coupon_state: BankFavorCouponState,
    /// When the coupon was given out, RFC 3339 (领券时间).
    pub receive_time: String,
    /// From when the coupon can be used, RFC 3339 (可用开始时间).
    pub available_begin_time: String,
    /// Until when the coupon can be used, RFC 3339 (可用结束时间).
    pub available_end_time: String,
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// How often the coupon can be used (最大使用次数).
    pub max_use_number: i64,
    /// How often the coupon can still be used (可用次数).
    pub available_number: i64,
    /// How often the coupon was used (已使用次数).
    pub used_number: i64,
    /// What the uses took off (已用金额列表).
    pub use_amount_list: Option<BankFavorUsedAmounts>,
    /// The user's openid under `appid` (用户标识ID).
    pub openid: Option<String>,
}

/// The coupon's state (券状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankFavorCouponState {
    /// Not known.
    #[serde(rename = "COUPON_STATE_UNKNOW")]
    Unknown,
    /// It was given out and can be used.
    #[serde(rename = "COUPON_STATE_SEND")]
    Sent,
    /// It was used.
    #[serde(rename = "COUPON_STATE_USED")]
    Used,
    /// It has expired.
    #[serde(rename = "COUPON_STATE_EXPIRED")]
    Expired,
    /// A value that this version does not know.
    Other(String),
}

/// What the uses took off (已用金额列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankFavorUsedAmounts {
    /// What each use took off (已用金额).
    pub used_amounts: Option<Vec<String>>,
}
