//! Deducts money on a campus.

pub mod id;
pub mod out_trade_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Deducts money on a campus (扣款).
///
/// The response says that the deduction was accepted; `notify_url` and the query tell what became of it.
#[wechatpay_endpoint(
    POST,
    "v3/eduschoolpay/transactions",
    response = CampusTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateCampusTransaction {
    /// The app or official account of the merchant (商户appid).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户appid).
    pub sub_appid: Option<String>,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
    /// The merchant's own data, which comes back as it is (商户数据).
    pub attach: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// What coupons go by (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Where the notification goes (商户接收通知地址).
    pub notify_url: Option<String>,
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: String,
    /// The user's account at the merchant (用户账号).
    pub user_id: String,
    /// What is to be paid (订单金额).
    pub amount: CampusFee,
    /// Where it is paid (场景信息).
    pub scene_info: CampusScene,
    /// The device that was used (设备信息).
    pub device_info: CampusDeviceInfo,
    /// Whether and how the payment will be shared (分账结算信息).
    pub settle_info: Option<CampusSettleInfo>,
    /// How the money is deducted (扣款模式).
    pub payment_mode: Option<String>,
}

/// What is to be deducted (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusFee {
    /// The total amount, in fen (总金额).
    pub total: i64,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: String,
}

/// Where and when the user bought (场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusScene {
    /// When the user bought (消费时间).
    pub start_time: String,
    /// The number of the school (学校编号).
    pub school_id: String,
    /// Where the user bought (消费场景类型).
    pub scene_type: String,
}

/// The device that is used (设备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusDeviceInfo {
    /// The device (设备号).
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备ip).
    pub device_ip: String,
}

/// Whether and how the payment will be shared (分账结算信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusSettleInfo {
    /// Whether the amount will be shared out (是否指定分账).
    pub profit_sharing: Option<bool>,
}

/// How a deduction on a campus went (校园轻松付扣费结果通知).
#[wechatpay_notification(
    "TRANSACTION.INDUSTRY_SUCCESS",
    "TRANSACTION.INDUSTRY_FAILED",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012161063"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusTransaction {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The app or official account, bound to the merchant number (应用 ID).
    pub appid: String,
    /// The sub-merchant, which is paid (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the transaction (微信支付订单号).
    pub transaction_id: Option<String>,
    /// How it was paid (交易类型).
    pub trade_type: Option<String>,
    /// The state of the transaction (交易状态).
    pub trade_state: CampusTradeState,
    /// The same in words, for people (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// Who pays (支付者).
    pub payer: Option<CampusPayer>,
    /// What was deducted (订单金额).
    pub amount: CampusAmount,
    /// The device (设备信息).
    pub device_info: CampusDevice,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<CampusPromotion>>,
}

/// The state of a deduction (交易状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CampusTradeState {
    /// Paid (支付成功).
    Success,
    /// Paid, and refunded in part or in whole (转入退款).
    Refund,
    /// Accepted, to be deducted (已接收).
    Accepted,
    /// It failed (支付失败).
    PayFail,
    /// It was advanced, and the user has paid it back (用户还款).
    PayBack,
    /// A state that this version does not know.
    Other(String),
}

/// Who paid (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CampusPayer {
    /// The user, under `appid` (用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
}

/// What was deducted (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusAmount {
    /// The total amount, in fen (总金额).
    pub total: i64,
    /// The amount that the user paid, in fen: the total less the coupons (用户支付金额).
    pub payer_total: Option<i64>,
    /// The value of the coupons, in fen (折扣).
    pub discount_total: Option<i64>,
    /// The currency (货币类型).
    pub currency: Option<String>,
}

/// The device that asked for it (设备信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusDevice {
    /// The merchant's own number of the terminal (商户端设备号).
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备 IP).
    pub device_ip: String,
}

/// A coupon that the user used (优惠功能).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CampusPromotion {
    /// The coupon (券 ID).
    pub coupon_id: Option<String>,
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// What it is for (优惠范围).
    pub scope: Option<CampusPromotionScope>,
    /// What kind it is (优惠类型).
    #[serde(rename = "type")]
    pub promotion_type: Option<String>,
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
}

/// What a coupon is for (优惠范围).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CampusPromotionScope {
    /// The whole order (全场代金券).
    Global,
    /// Single goods (单品优惠).
    Single,
    /// A value that this version does not know.
    Other(String),
}
