//! How the coupons of a new batch can be used, and when.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The days of the week in which the coupon can be used (固定周期有效时间段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorAvailableWeek {
    /// The days of the week, 0 for Sunday to 6 for Saturday (可用星期数).
    pub week_day: Option<Vec<i64>>,
    /// The hours of the day in which it can be used (当天可用时间段).
    pub available_day_time: Option<Vec<BusifavorDayTime>>,
}

/// The hours of the day in which it can be used (当天可用时间段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorDayTime {
    /// From when on in the day, in seconds after midnight (当天可用开始时间).
    pub begin_time: Option<i64>,
    /// Until when in the day, in seconds after midnight (当天可用结束时间).
    pub end_time: Option<i64>,
}

/// The single spans of time in which the coupon can be used (无规律的有效时间段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorIrregularTime {
    /// When it begins, RFC 3339 (开始时间).
    pub begin_time: Option<String>,
    /// When it ends, RFC 3339 (结束时间).
    pub end_time: Option<String>,
}

/// How the coupon is used (核销方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorUseMethod {
    /// In a shop, where the merchant scans the coupon's code.
    OffLine,
    /// In a mini program.
    MiniPrograms,
    /// The user uses it alone.
    SelfConsume,
    /// With the user's payment code.
    PaymentCode,
    /// A value that this version does not know.
    Other(String),
}

/// How the coupons of a new batch can be used (核销规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorUseRule {
    /// When the coupon can be used (券可核销时间).
    pub coupon_available_time: BusifavorAvailableTime,
    /// What a coupon of a fixed amount takes off, and from which amount on (固定面额满减券使用规则).
    pub fixed_normal_coupon: Option<BusifavorFixedCoupon>,
    /// What a coupon that takes a percentage off takes off, and from which amount on (折扣券使用规则).
    pub discount_coupon: Option<BusifavorDiscountCoupon>,
    /// What goods cost with an exchange coupon, and from which amount on (换购券使用规则).
    pub exchange_coupon: Option<BusifavorExchangeCoupon>,
    /// How the coupon is used (核销方式).
    pub use_method: BusifavorUseMethod,
    /// The mini program in which the coupon is used (小程序appid).
    pub mini_programs_appid: Option<String>,
    /// The page of the mini program in which the coupon is used (小程序path).
    pub mini_programs_path: Option<String>,
}

/// When the coupon can be used (券可核销时间).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorAvailableTime {
    /// When it begins, RFC 3339 (开始时间).
    pub available_begin_time: String,
    /// When it ends, RFC 3339 (结束时间).
    pub available_end_time: String,
    /// For how many days the coupon can be used after it became valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
    /// The days of the week in which the coupon can be used (固定周期有效时间段).
    pub available_week: Option<BusifavorAvailableWeek>,
    /// The single spans of time in which the coupon can be used (无规律的有效时间段).
    pub irregulary_avaliable_time: Option<Vec<BusifavorIrregularTime>>,
    /// After how many days the coupon becomes valid (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// For how many seconds the coupon can be used after it was given out (领取后N秒内有效).
    pub available_second_after_receive: Option<i64>,
}

/// What a coupon of a fixed amount takes off, and from which amount on (固定面额满减券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorFixedCoupon {
    /// What the coupon takes off, in fen (优惠金额).
    pub discount_amount: i64,
    /// The least amount with which the coupon can be used, in fen (消费门槛).
    pub transaction_minimum: i64,
}

/// What a coupon that takes a percentage off takes off, and from which amount on (折扣券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorDiscountCoupon {
    /// The percentage, `88` for what costs 88 % with the coupon (折扣比例).
    pub discount_percent: i64,
    /// The least amount with which the coupon can be used, in fen (消费门槛).
    pub transaction_minimum: i64,
}

/// What goods cost with an exchange coupon, and from which amount on (换购券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorExchangeCoupon {
    /// What one of the goods costs with the coupon, in fen (单品换购价).
    pub exchange_price: i64,
    /// The least amount with which the coupon can be used, in fen (消费门槛).
    pub transaction_minimum: i64,
}
