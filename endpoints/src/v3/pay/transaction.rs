//! What responses and notifications say of a transaction, whoever created it: its state, amounts, coupons.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// How an order is paid (交易类型).
#[wechatpay_enumeration]
#[serde(rename_all = "UPPERCASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TradeType {
    /// In WeChat: an official account or a mini program (公众号支付、小程序支付).
    Jsapi,
    /// By a QR code that the user scans (扫码支付).
    Native,
    /// From an app (APP 支付).
    App,
    /// By the payment code that the user shows (付款码支付).
    MicroPay,
    /// In a browser on the phone (H5 支付).
    MWeb,
    /// By the user's face (刷脸支付).
    FacePay,
    /// One that this version does not know.
    Other(String),
}

/// The state of a transaction (交易状态).
#[wechatpay_enumeration]
#[serde(rename_all = "UPPERCASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TradeState {
    /// Paid (支付成功).
    Success,
    /// Paid, and refunded in part or in whole (转入退款).
    Refund,
    /// Not paid yet (未支付).
    NotPay,
    /// Closed: it cannot be paid any more (已关闭).
    Closed,
    /// Reversed (已撤销); payment codes only.
    Revoked,
    /// The user is asked for the password (用户支付中); payment codes only.
    UserPaying,
    /// The payment failed (支付失败); payment codes only.
    PayError,
    /// Accepted, to be deducted (已接收，等待扣款).
    Accept,
    /// A state that this version does not know.
    Other(String),
}

/// What was to be paid, and what was (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TransactionAmount {
    /// The total amount, in fen (总金额).
    pub total: Option<i64>,
    /// The amount that the user paid, in fen: the total less the coupons (用户支付金额).
    pub payer_total: Option<i64>,
    /// The currency (货币类型).
    pub currency: Option<String>,
    /// The currency that the user paid in (用户支付币种).
    pub payer_currency: Option<String>,
}

/// Where it was paid (场景信息).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TransactionScene {
    /// The merchant's own number of the terminal (商户端设备号).
    pub device_id: Option<String>,
}

/// A coupon that the user used (优惠功能).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PromotionDetail {
    /// The coupon (券 ID).
    pub coupon_id: Option<String>,
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// What it is for (优惠范围).
    pub scope: Option<PromotionScope>,
    /// What kind it is (优惠类型).
    #[serde(rename = "type")]
    pub promotion_type: Option<PromotionType>,
    /// The value of the coupon, in fen (优惠券面额).
    pub amount: Option<i64>,
    /// The campaign (活动 ID).
    pub stock_id: Option<String>,
    /// The amount that WeChat Pay contributes, in fen (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// The amount that the merchant contributes, in fen (商户出资).
    pub merchant_contribute: Option<i64>,
    /// The amount that others contribute, in fen (其他出资).
    pub other_contribute: Option<i64>,
    /// The currency (优惠币种).
    pub currency: Option<String>,
    /// The goods that it is for (单品列表).
    pub goods_detail: Option<Vec<PromotionGoods>>,
}

/// Goods that a coupon is for (单品).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromotionGoods {
    /// The merchant's number of the goods (商品编码).
    pub goods_id: String,
    /// How many (商品数量).
    pub quantity: i64,
    /// The price of one, in fen (商品单价).
    pub unit_price: i64,
    /// The amount that is taken off, in fen (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// A remark (商品备注).
    pub goods_remark: Option<String>,
}

/// What a coupon is for (优惠范围).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PromotionScope {
    /// The whole order (全场代金券).
    Global,
    /// Single goods (单品优惠).
    Single,
    /// One that this version does not know.
    Other(String),
}

/// What a coupon is (优惠类型).
#[wechatpay_enumeration]
#[serde(rename_all = "UPPERCASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PromotionType {
    /// Money that was paid in beforehand (充值型代金券).
    Cash,
    /// A discount (免充值型代金券).
    NoCash,
    /// One that this version does not know.
    Other(String),
}
