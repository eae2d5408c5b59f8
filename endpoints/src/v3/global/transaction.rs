//! An order as queries return it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::global::OverseaPayer;

/// What the exchange rate is for (汇率类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaRateType {
    /// For the settlement (结算汇率).
    SettlementRate,
    /// For the user's payment (支付汇率).
    UserpaymentRate,
    /// A value that this version does not know.
    Other(String),
}

/// What the discount is for (优惠范围).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaPromotionScope {
    /// For the whole order (全场代金券).
    Global,
    /// For single goods (单品优惠).
    Single,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of discount (优惠类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaPromotionType {
    /// A coupon, which settlements pay like money (代金券).
    Coupon,
    /// A discount, which settlements do not pay (优惠券).
    Discount,
    /// A value that this version does not know.
    Other(String),
}

/// Goods that a discount was for (单品列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaPromotionGoods {
    /// The merchant's number of the goods (商品编码).
    pub goods_id: Option<String>,
    /// A remark (商品备注).
    pub goods_remark: Option<String>,
    /// What is taken off, in the currency's minor unit (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// The number of goods (商品数量).
    pub quantity: Option<i64>,
    /// The price of one, in the currency's minor unit (商品价格).
    pub price: Option<i64>,
}

/// How it is paid (交易类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaTradeType {
    /// On a web page in WeChat, or in a mini program (JSAPI 支付).
    Jsapi,
    /// By scanning a code (Native 支付).
    Native,
    /// In an app (APP 支付).
    App,
    /// On a mobile web page (H5 支付).
    Mweb,
    /// By the user's payment code (付款码支付).
    Micropay,
    /// Under a contract (委托代扣).
    Auth,
    /// A value that this version does not know.
    Other(String),
}

/// The amounts of an order (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaTransactionAmount {
    /// The amount of the order, in the currency's minor unit (订单金额).
    pub total: Option<i64>,
    /// What the user pays: the total less the discounts, in the currency's minor unit (用户支付金额).
    pub payer_total: Option<i64>,
    /// The currency of the order (ISO 4217) (订单标价币种).
    pub currency: Option<String>,
    /// The currency that the user paid in (ISO 4217) (用户支付币种).
    pub payer_currency: Option<String>,
    /// The exchange rate (汇率信息).
    pub exchange_rate: Option<OverseaExchangeRate>,
}

/// The exchange rate (汇率信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaExchangeRate {
    /// What the exchange rate is for (汇率类型).
    pub r#type: Option<OverseaRateType>,
    /// The exchange rate: a whole number, of which the last eight digits stand behind the point (汇率值).
    pub rate: Option<i64>,
}

/// A discount (优惠功能).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaPromotion {
    /// The id of the coupon (券ID).
    pub promotion_id: Option<String>,
    /// The name of the discount (优惠名称).
    pub name: Option<String>,
    /// What the discount is for (优惠范围).
    pub scope: Option<OverseaPromotionScope>,
    /// The kind of discount (优惠类型).
    pub r#type: Option<OverseaPromotionType>,
    /// What the discount is worth, in the currency's minor unit (优惠券面额).
    pub amount: Option<i64>,
    /// The currency of the discount (ISO 4217) (优惠币种).
    pub currency: Option<String>,
    /// The id of the campaign (活动ID).
    pub activity_id: Option<String>,
    /// What WeChat Pay contributes, in the currency's minor unit (微信出资).
    pub wechatpay_contribute_amount: Option<i64>,
    /// What WeChat Pay contributes, in the currency's minor unit (微信出资).
    pub wxpay_contribute_amount: Option<i64>,
    /// What the merchant contributes, in the currency's minor unit (商户出资).
    pub merchant_contribute_amount: Option<i64>,
    /// What others contribute, in the currency's minor unit (其他出资).
    pub other_contribute_amount: Option<i64>,
    /// The goods (单品列表).
    pub goods_detail: Option<Vec<OverseaPromotionGoods>>,
}

/// An order outside mainland China: what queries and payments by code return (订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaTransaction {
    /// WeChat Pay's number of the order (微信支付订单号).
    pub id: Option<String>,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The merchant's app, mini program or official account (`appid`).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The institution's app, mini program or official account (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number of the order (微信支付订单号).
    pub transaction_id: Option<String>,
    /// How it is paid (交易类型).
    pub trade_type: Option<OverseaTradeType>,
    /// The state of the order (交易状态).
    pub trade_state: OverseaTradeState,
    /// The state in words (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// Data of the merchant's own, which comes back as it is (商户数据).
    pub attach: Option<String>,
    /// The time at which it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// Who pays (支付者).
    pub payer: Option<OverseaPayer>,
    /// The amount of the order (订单金额).
    pub amount: Option<OverseaTransactionAmount>,
    /// The discounts (优惠功能).
    pub promotion_detail: Option<Vec<OverseaPromotion>>,
    /// The discounts (优惠功能).
    pub detail: Option<Vec<OverseaPromotion>>,
}

/// The state of the order (交易状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaTradeState {
    /// It is paid (支付成功).
    Success,
    /// It was refunded, whole or in part (转入退款).
    Refund,
    /// It is not paid yet (未支付).
    Notpay,
    /// It was closed (已关闭).
    Closed,
    /// The payment failed (支付失败).
    Payerror,
    /// The user is paying (用户支付中).
    Userpaying,
    /// It was reversed (已撤销).
    Revoked,
    /// A value that this version does not know.
    Other(String),
}
