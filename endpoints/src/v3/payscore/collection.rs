//! How the amount of a completed order is collected.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// How the collection of an order's amount is going (收款信息). Amounts are in fen.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Whether the user has paid (收款状态).
    pub state: CollectionState,
    /// The total to collect, in fen (总收款金额).
    pub total_amount: Option<i64>,
    /// The amount that is outstanding, in fen (待收金额).
    pub paying_amount: Option<i64>,
    /// The amount that is collected, in fen (已收金额).
    pub paid_amount: Option<i64>,
    /// What was collected, one by one (收款明细列表).
    pub details: Option<Vec<CollectionDetail>>,
    /// The bank that the user paid with (收款银行).
    pub bank_type: Option<String>,
}

/// Whether the user has paid (收款状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CollectionState {
    /// Not yet.
    UserPaying,
    /// Yes.
    UserPaid,
    /// A state that this version does not know.
    Other(String),
}

/// One collection (收款明细).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionDetail {
    /// Its place in the sequence, from 1 (收款序号).
    pub seq: Option<i64>,
    /// The amount of one payment, in fen (单笔收款金额).
    pub amount: Option<i64>,
    /// By whom it was collected (收款成功渠道).
    pub paid_type: Option<PaidType>,
    /// When, `yyyyMMddHHmmss` in Beijing time; RFC 3339 outside the mainland (收款成功时间).
    pub paid_time: Option<String>,
    /// WeChat Pay's number of the transaction (微信支付交易单号).
    pub transaction_id: Option<String>,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<CollectionPromotion>>,
}

/// By whom an amount was collected (收款成功渠道).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaidType {
    /// By WeChat Pay.
    Newton,
    /// By the merchant, elsewhere.
    Mch,
    /// A channel that this version does not know.
    Other(String),
}

/// A coupon that the user used (优惠功能). Amounts are in the currency's minor unit.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionPromotion {
    /// The coupon (券ID).
    pub coupon_id: String,
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// What it applies to (优惠范围).
    pub scope: Option<CollectionPromotionScope>,
    /// How it is paid for (优惠类型).
    #[serde(rename = "type")]
    pub promotion_type: Option<CollectionPromotionType>,
    /// What it is worth (优惠券面额).
    pub amount: i64,
    /// The campaign (活动ID).
    pub stock_id: Option<String>,
    /// What WeChat Pay contributes (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// What the merchant contributes (商户出资).
    pub merchant_contribute: Option<i64>,
    /// What others contribute (其他出资).
    pub other_contribute: Option<i64>,
    /// The currency (优惠币种).
    pub currency: Option<String>,
    /// The goods that it is for (单品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// What a coupon applies to (优惠范围).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CollectionPromotionScope {
    /// The whole order.
    Global,
    /// Single goods.
    Single,
    /// A scope that this version does not know.
    Other(String),
}

/// How a coupon is paid for (优惠类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CollectionPromotionType {
    /// A top-up: money is added to the payment.
    Cash,
    /// A discount: the payment is less.
    Nocash,
    /// A type that this version does not know.
    Other(String),
}

/// Goods that a coupon is for (单品). Amounts are in the currency's minor unit.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsDetail {
    /// The goods (商品编码).
    pub goods_id: String,
    /// How many (商品数量).
    pub quantity: Option<i64>,
    /// The price of one (商品价格).
    pub unit_price: Option<i64>,
    /// The discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// A remark (商品备注).
    pub goods_remark: Option<String>,
}
