//! Deducts the fee of a charging.

pub mod id;
pub mod out_trade_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Deducts the fee of a charging (充电自行车代扣受理扣款).
///
/// The response says that the deduction was accepted; `notify_url` and the query tell what became of it.
#[wechatpay_endpoint(
    POST,
    "v3/ebike/charge/transactions",
    response = CreatedEbikeTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEbikeTransaction {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The partner's official account (服务商公众号ID).
    pub appid: String,
    /// The sub-merchant's official account or app (特约商户公众号ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The merchant's own data, which comes back as it is (附加字段).
    pub attach: Option<String>,
    /// What the user is offered (营销信息).
    pub goods_tag: Option<String>,
    /// Where the notification goes (通知url).
    pub notify_url: String,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
    /// The voucher of the charging, by which its fee is deducted (用户充电代扣凭证).
    pub charging_token: String,
    /// What is to be paid (订单金额信息).
    pub amount: EbikeAmount,
    /// The charging (充电自行车场景信息).
    pub charge_info: EbikeCharging,
    /// The device that was used (设备信息).
    pub device_info: EbikeDeviceInfo,
}

/// The fee (订单金额信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikeAmount {
    /// The amount to be paid, in fen (订单总金额).
    pub total: i64,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
}

/// A charging (充电自行车场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikeCharging {
    /// When it begins (开始时间).
    pub start_time: String,
    /// When it ends (结束时间).
    pub end_time: String,
    /// The name of the charging station (充电站名称).
    pub charging_station_name: String,
    /// The number of the plug (充电枪编号).
    pub charging_gun_number: String,
    /// How much was charged (已充电量).
    pub charged_capacity: i64,
    /// For how long the place was kept after the charging (车位延时占用时长).
    pub park_duration: Option<i64>,
    /// What the place cost after the charging, in fen (车位延时占用产生的费用).
    pub park_fee: Option<i64>,
}

/// The device that is used (设备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikeDeviceInfo {
    /// The number of the charging place (充电位设备号).
    pub device_id: String,
    /// The IP address of the terminal (商户端设备ip).
    pub device_ip: String,
}

/// A deduction that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedEbikeTransaction {
    /// The state of the application (受理状态).
    pub accept_state: Option<String>,
    /// When it was created, RFC 3339 (订单创建时间).
    pub create_time: Option<String>,
}

/// A deduction, as it stands (订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikeTransaction {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The partner's official account (服务商公众号ID).
    pub appid: Option<String>,
    /// The sub-merchant's official account or app (特约商户公众号ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own data, which comes back as it is (商户数据).
    pub attach: Option<String>,
    /// How it was paid (交易类型).
    pub trade_type: Option<String>,
    /// The bank (银行类型).
    pub bank_type: Option<String>,
    /// When it succeeded (成功时间).
    pub success_time: Option<String>,
    /// The state of this transaction (交易状态).
    pub trade_state: Option<String>,
    /// The same in words, for people (交易状态描述).
    pub trade_state_des: Option<String>,
    /// The contract's number (充电授权扣费协议号).
    pub contract_id: Option<String>,
    /// Who pays (支付者信息).
    pub payer: Option<EbikePayer>,
    /// What is to be paid (订单金额信息).
    pub amount: Option<EbikePaidAmount>,
    /// The device that was used (设备信息).
    pub device_info: Option<EbikeDevice>,
    /// The discounts (优惠信息).
    pub promotion_detail: Option<Vec<EbikePromotion>>,
}

/// Who paid (支付者信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikePayer {
    /// The user's openid at the partner's app (用户在服务商的标识).
    pub openid: Option<String>,
    /// The user's openid at the sub-merchant's app (用户在特约商户的标识).
    pub sub_openid: Option<String>,
}

/// The fee, and what the user paid of it (订单金额信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikePaidAmount {
    /// The amount of the order, in fen (订单金额).
    pub total: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
    /// What the user paid, in fen (用户实际支付金额).
    pub payer_total: Option<i64>,
    /// The value of the coupons, in fen (折扣).
    pub discount_total: Option<i64>,
}

/// The device that was used (设备信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikeDevice {
    /// The number of the charging place (充电位设备号).
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备ip).
    pub device_ip: Option<String>,
}

/// A coupon that the user used (优惠信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikePromotion {
    /// The coupon (券ID).
    pub promotion_id: Option<String>,
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// What it is for (优惠范围).
    pub scope: Option<EbikePromotionScope>,
    /// What kind it is (优惠类型).
    pub r#type: Option<String>,
    /// The campaign (活动ID).
    pub activity_id: Option<String>,
    /// The value of the coupon, in fen (优惠券面额).
    pub amount: Option<i64>,
    /// The amount that WeChat Pay contributes, in fen (微信出资).
    pub wxpay_contribute: Option<i64>,
    /// The amount that the merchant contributes, in fen (商户出资).
    pub merchant_contribute: Option<i64>,
    /// The amount that others contribute, in fen (其他出资).
    pub other_contribute: Option<i64>,
}

/// What a coupon is for (优惠范围).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EbikePromotionScope {
    /// The whole order (全场代金券).
    Global,
    /// Single goods (单品优惠).
    Single,
    /// A value that this version does not know.
    Other(String),
}
