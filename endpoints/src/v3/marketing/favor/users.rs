//! Users' coupons.

pub mod list;
pub mod query;
pub mod send;

pub use list::{FavorCouponList, ListFavorCoupons, ListedFavorCoupon};
pub use query::{FavorCoupon, QueryFavorCoupon};
pub use send::{SendFavorCoupon, SentFavorCoupon};

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The coupon's state (代金券状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FavorCouponStatus {
    /// It was given out and can be used (可用).
    Sended,
    /// It was used (已实扣).
    Used,
    /// It expired (已过期).
    Expired,
    /// It was taken back (已回收).
    Recover,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of coupon (券类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FavorCouponType {
    /// An amount is taken off from an amount on (满减券).
    Normal,
    /// Cuts the price of goods to an amount (减至券).
    CutTo,
    /// A value that this version does not know.
    Other(String),
}

/// How the coupon was used (已实扣代金券核销信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCouponConsumption {
    /// When it was used, RFC 3339 (核销时间).
    pub consume_time: Option<String>,
    /// The merchant with whom the coupon was used (核销商户号).
    pub consume_mchid: Option<String>,
    /// WeChat Pay's number of the payment.
    pub transaction_id: Option<String>,
    /// The goods (单品列表).
    pub goods_detail: Option<Vec<FavorCouponGoods>>,
}

/// Goods that a coupon was used for (单品信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCouponGoods {
    /// The merchant's number of the goods (商品编码).
    pub goods_id: Option<String>,
    /// How many (商品数量).
    pub quantity: Option<i64>,
    /// The price of one, in fen (商品价格).
    pub price: Option<i64>,
    /// What was taken off, in fen (商品优惠金额).
    pub discount_amount: Option<i64>,
}
