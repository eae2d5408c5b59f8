//! Deductions of parking fees.

pub mod out_trade_no;
pub mod parking;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// The colour of a number plate (车牌颜色).
#[wechatpay_enumeration]
#[serde(rename_all = "UPPERCASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PlateColor {
    /// Blue (蓝色).
    Blue,
    /// Green (绿色).
    Green,
    /// Yellow (黄色).
    Yellow,
    /// Black (黑色).
    Black,
    /// White (白色).
    White,
    /// Lime green (黄绿色).
    LimeGreen,
    /// One that this version does not know.
    Other(String),
}

/// How a deduction for parking went (停车扣费结果通知). It was paid, it failed, or it was advanced and the user has paid it back.
///
/// `TRANSACTION.SUCCESS` tells of other products' payments too, with other fields: give parking a `notify_url` of its own.
#[wechatpay_notification(
    "TRANSACTION.SUCCESS",
    "TRANSACTION.FAIL",
    "TRANSACTION.PAY_BACK",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012159706"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingTransaction {
    /// The partner's merchant number (服务商户号).
    pub sp_mchid: String,
    /// The sub-merchant, which is paid (子商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account, bound to the merchant number (应用 ID).
    pub appid: String,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the transaction (微信支付订单号).
    pub transaction_id: Option<String>,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
    /// When it was created, RFC 3339 (订单创建时间).
    pub create_time: String,
    /// The state of the deduction (交易状态).
    pub trade_state: ParkingTradeState,
    /// The same in words, for people (交易状态描述).
    pub trade_state_description: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// Of amounts that were advanced: `Y` if the user has paid them back, else `N` (是否已还款).
    pub user_repaid: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// `PARKING` (交易场景).
    pub trade_scene: Option<String>,
    /// Where and how long (停车场景信息).
    pub parking_info: Option<ParkingInfo>,
    /// Who pays (支付者).
    pub payer: Option<ParkingPayer>,
    /// What was deducted (订单金额).
    pub amount: Option<ParkingAmount>,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<ParkingPromotion>>,
}

/// Where a car was parked, and how long (停车场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingInfo {
    /// WeChat Pay's number of the stay (停车入场 ID).
    pub parking_id: String,
    /// The number plate (车牌号).
    pub plate_number: String,
    /// Its colour (车牌颜色).
    pub plate_color: PlateColor,
    /// When the car came in, RFC 3339 (入场时间).
    pub start_time: String,
    /// When it went out, RFC 3339 (出场时间).
    pub end_time: String,
    /// What the car park is called (停车场名称).
    pub parking_name: String,
    /// Seconds that are charged for (计费时长).
    pub charging_duration: i64,
    /// The device of the car park (停车场设备 ID).
    pub device_id: String,
}

/// Who paid (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParkingPayer {
    /// The user, under `appid` (用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
}

/// What was deducted (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParkingAmount {
    /// The total amount, in fen (总金额).
    pub total: Option<i64>,
    /// The amount that the user paid, in fen: the total less the coupons (用户支付金额).
    pub payer_total: Option<i64>,
    /// The value of the coupons, in fen (折扣).
    pub discount_total: Option<i64>,
    /// The currency (货币类型).
    pub currency: Option<String>,
    /// The currency that the user paid in (用户支付币种).
    pub payer_currency: Option<String>,
}

/// A coupon that the user used (优惠功能).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParkingPromotion {
    /// The coupon (券 ID).
    pub coupon_id: Option<String>,
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// What it is for (优惠范围).
    pub scope: Option<VehiclePromotionScope>,
    /// What kind it is (优惠类型).
    #[serde(rename = "type")]
    pub promotion_type: Option<ParkingPromotionType>,
    /// The value of the coupon, in fen (优惠券面额).
    pub amount: Option<i64>,
    /// The campaign (活动 ID).
    pub stock_id: Option<String>,
    /// The campaign, by the number of the merchant platform (活动批次 ID).
    pub activity_id: Option<String>,
    /// The amount that WeChat Pay contributes, in fen (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// The amount that the merchant contributes, in fen (商户出资).
    pub merchant_contribute: Option<i64>,
    /// The amount that others contribute, in fen (其他出资).
    pub other_contribute: Option<i64>,
    /// The currency (优惠币种).
    pub currency: Option<String>,
}

/// The state of a deduction (交易状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingTradeState {
    /// It was accepted, and the money is being deducted (已接收，等待扣款).
    Accepted,
    /// The user paid (支付成功).
    Success,
    /// The deduction failed (支付失败).
    PayFail,
    /// It was refunded, in part or whole (转入退款).
    Refund,
    /// A value that this version does not know.
    Other(String),
}

/// What a coupon is for (优惠范围).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum VehiclePromotionScope {
    /// The whole order (全场代金券).
    Global,
    /// Single goods (单品优惠).
    Single,
    /// A value that this version does not know.
    Other(String),
}

/// What a coupon is (优惠类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingPromotionType {
    /// Money that was paid in beforehand (充值型代金券).
    Cash,
    /// A discount (免充值型代金券).
    #[serde(rename = "NOCASH")]
    NoCash,
    /// A value that this version does not know.
    Other(String),
}
