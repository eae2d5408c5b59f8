//! Users' coupons.

pub mod list;
pub mod query;
pub mod send;

pub use list::{FavorCouponList, ListFavorCoupons};
pub use query::QueryFavorCoupon;
pub use send::{SendFavorCoupon, SentFavorCoupon};

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::favor::{FavorBusinessType, FavorCutToMessage, FavorNormalCoupon};

/// A coupon of a user.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCoupon {
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: Option<String>,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The coupon's number (代金券id).
    pub coupon_id: String,
    /// The coupon's name (代金券名称).
    pub coupon_name: String,
    /// The coupon's state (代金券状态).
    pub status: FavorCouponStatus,
    /// How the coupon is used, as the user reads it (使用说明).
    pub description: Option<String>,
    /// When the coupon was given out, RFC 3339 (领券时间).
    pub create_time: Option<String>,
    /// The kind of coupon (券类型).
    pub coupon_type: Option<FavorCouponType>,
    /// When the batch was activated, RFC 3339 (激活批次的时间).
    pub start_time: Option<String>,
    /// When the batch was stopped, RFC 3339 (终止批次的时间).
    pub stop_time: Option<String>,
    /// Whether the coupon is for single goods (是否单品优惠).
    pub singleitem: Option<bool>,
    /// The price that a coupon cuts goods to (减至批次特定信息).
    pub cut_to_message: Option<FavorCutToMessage>,
    /// From when the coupon can be used, RFC 3339 (可用开始时间).
    pub available_begin_time: Option<String>,
    /// Until when the coupon can be used, RFC 3339 (可用结束时间).
    pub available_end_time: Option<String>,
    /// What the coupon takes off, and from which amount on (固定面额满减券使用规则).
    pub normal_coupon_information: Option<FavorNormalCoupon>,
    /// How the coupon was used (已实扣代金券核销信息).
    pub consume_information: Option<FavorCouponConsumption>,
    /// What is left of the amount, in fen (剩余金额).
    pub available_balance: Option<i64>,
    /// The kind of business (业务类型).
    pub business_type: Option<FavorBusinessType>,
    /// Whether the coupon takes off without a flow of funds.
    pub no_cash: Option<bool>,
    /// The merchant's number of the request that gave the coupon out.
    pub out_request_no: Option<String>,
}

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
