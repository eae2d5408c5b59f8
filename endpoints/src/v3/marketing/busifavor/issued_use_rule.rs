//! How coupons can be used, as responses have it: what a rule may lack there, a new batch has to name.

use wechatpay_runtime::wechatpay_object;

use crate::v3::marketing::busifavor::use_rule::{BusifavorDayTime, BusifavorIrregularTime, BusifavorUseMethod};

/// How a coupon can be used, as responses have it (核销规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBusifavorUseRule {
    /// When the coupon can be used (券可核销时间).
    pub coupon_available_time: Option<IssuedBusifavorAvailableTime>,
    /// What a coupon of a fixed amount takes off, and from which amount on (固定面额满减券使用规则).
    pub fixed_normal_coupon: Option<IssuedBusifavorFixedCoupon>,
    /// What a coupon that takes a percentage off takes off, and from which amount on (折扣券使用规则).
    pub discount_coupon: Option<IssuedBusifavorDiscountCoupon>,
    /// What goods cost with an exchange coupon, and from which amount on (换购券使用规则).
    pub exchange_coupon: Option<IssuedBusifavorExchangeCoupon>,
    /// How the coupon is used (核销方式).
    pub use_method: Option<BusifavorUseMethod>,
    /// The mini program in which the coupon is used (小程序appid).
    pub mini_programs_appid: Option<String>,
    /// The page of the mini program in which the coupon is used (小程序path).
    pub mini_programs_path: Option<String>,
    /// The days of the week in which the coupon can be used, where it does not stand in `coupon_available_time` (固定周期有效时间段).
    pub available_week: Option<IssuedBusifavorAvailableWeek>,
    /// The single spans of time in which the coupon can be used, where they do not stand in `coupon_available_time` (无规律的有效时间段).
    pub irregulary_avaliable_time: Option<Vec<BusifavorIrregularTime>>,
}

/// When a coupon can be used, as responses have it (券可核销时间).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBusifavorAvailableTime {
    /// When it begins, RFC 3339 (开始时间).
    pub available_begin_time: Option<String>,
    /// When it ends, RFC 3339 (结束时间).
    pub available_end_time: Option<String>,
    /// For how many days the coupon can be used after it became valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
    /// The days of the week in which the coupon can be used (固定周期有效时间段).
    pub available_week: Option<IssuedBusifavorAvailableWeek>,
    /// The single spans of time in which the coupon can be used (无规律的有效时间段).
    pub irregulary_avaliable_time: Option<Vec<BusifavorIrregularTime>>,
    /// After how many days the coupon becomes valid (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// For how many seconds the coupon can be used after it was given out (领取后N秒内有效).
    pub available_second_after_receive: Option<i64>,
}

/// What a coupon of a fixed amount takes off, as responses have it (固定面额满减券使用规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBusifavorFixedCoupon {
    /// What the coupon takes off, in fen (优惠金额).
    pub discount_amount: Option<i64>,
    /// The least amount with which the coupon can be used, in fen (消费门槛).
    pub transaction_minimum: Option<i64>,
}

/// What a coupon that takes a percentage off takes off, as responses have it (折扣券使用规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBusifavorDiscountCoupon {
    /// The percentage, `88` for what costs 88 % with the coupon (折扣比例).
    pub discount_percent: Option<i64>,
    /// The least amount with which the coupon can be used, in fen (消费门槛).
    pub transaction_minimum: Option<i64>,
}

/// What goods cost with an exchange coupon, as responses have it (换购券使用规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBusifavorExchangeCoupon {
    /// What one of the goods costs with the coupon, in fen (单品换购价).
    pub exchange_price: Option<i64>,
    /// The least amount with which the coupon can be used, in fen (消费门槛).
    pub transaction_minimum: Option<i64>,
}

/// The days of the week in which a coupon can be used, as responses have them (固定周期有效时间段).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBusifavorAvailableWeek {
    /// The days of the week, 0 for Sunday to 6 for Saturday, as numbers or as texts (可用星期数).
    pub week_day: Option<Vec<wechatpay_runtime::serde_json::Value>>,
    /// The hours of these days (当天可用时间段).
    pub available_day_time: Option<Vec<BusifavorDayTime>>,
}
