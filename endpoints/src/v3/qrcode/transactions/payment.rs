//! How a fare was paid.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The state of this transaction (交易状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransitTradeState {
    /// It was paid (支付成功).
    Success,
    /// It was accepted, and will be deducted (已接收，等待扣款).
    Accepted,
    /// It was not paid (支付失败).
    PayFail,
    /// It was refunded (转入退款).
    Refund,
    /// A value that this version does not know.
    Other(String),
}

/// Whether the user has paid back what was advanced (用户还款状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransitRepaymentState {
    /// The user has not paid back (未还款).
    NotRepay,
    /// The user has paid back (已还款).
    Repaid,
    /// Everything was refunded (全额退款).
    AllRefund,
    /// A value that this version does not know.
    Other(String),
}

/// What was paid (订单金额信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitPaidAmount {
    /// The amount of the order, in fen (订单总金额).
    pub total: Option<i64>,
    /// What the user paid, in fen (用户支付金额).
    pub payer_total: Option<i64>,
    /// The currency, ISO 4217 (货币类型).
    pub currency: Option<String>,
}

/// A discount (优惠信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitPromotion {
    /// The coupon (券ID).
    pub coupon_id: Option<String>,
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// What it is for (优惠范围).
    pub scope: Option<TransitPromotionScope>,
    /// What kind it is (优惠类型).
    pub r#type: Option<TransitPromotionType>,
    /// The campaign (活动ID).
    pub stock_id: Option<String>,
    /// The value of the coupon, in fen (优惠券面额).
    pub amount: Option<i64>,
    /// The amount that WeChat Pay contributes, in fen (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// The amount that the merchant contributes, in fen (商户出资).
    pub merchant_contribute: Option<i64>,
    /// The amount that others contribute, in fen (其他出资).
    pub other_contribute: Option<i64>,
    /// The currency (优惠币种).
    pub currency: Option<String>,
}

/// What it is for (优惠范围).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransitPromotionScope {
    /// The whole order (全场优惠).
    Global,
    /// One thing of the order (单品优惠).
    Single,
    /// A value that this version does not know.
    Other(String),
}

/// What kind it is (优惠类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransitPromotionType {
    /// A coupon that somebody pays for (充值型代金券).
    Cash,
    /// A coupon that nobody pays for (免充值型代金券).
    Nocash,
    /// A value that this version does not know.
    Other(String),
}
