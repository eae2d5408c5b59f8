//! When and how coupons can be used.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// An amount off (满减券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponReduction {
    /// The least amount for which it holds, in fen (门槛金额).
    pub threshold: i64,
    /// The amount that is taken off, in fen (固定减免金额).
    pub discount_amount: i64,
}

/// A percentage off (折扣券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponDiscount {
    /// The least amount for which it holds, in fen (门槛金额).
    pub threshold: i64,
    /// The percentage that is taken off (固定减免百分比).
    pub percent_off: i64,
}

/// An exchange for a product (兑换券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponExchange {
    /// The least amount for which it holds, in fen (门槛金额).
    pub threshold: i64,
    /// The fixed price that it is exchanged for, in fen (固定兑换价格).
    pub exchange_price: i64,
}

/// How a coupon for one use is used (单券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponSingleUsageRule {
    /// When the coupon can be used (券可核销时间).
    pub coupon_available_period: ProductCouponPeriod,
    /// How a coupon that takes an amount off is used (满减券使用规则).
    pub normal_coupon: Option<ProductCouponReduction>,
    /// How a coupon that takes a percentage off is used (折扣券使用规则).
    pub discount_coupon: Option<ProductCouponDiscount>,
    /// How a coupon that is exchanged for a product is used (兑换券使用规则).
    pub exchange_coupon: Option<ProductCouponExchange>,
}

/// When a coupon can be used (券可核销时间).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponPeriod {
    /// When it begins, RFC 3339 (开始时间).
    pub available_begin_time: String,
    /// When it ends, RFC 3339 (结束时间).
    pub available_end_time: String,
    /// For how many days it is valid (生效后N天内有效).
    pub available_days: Option<i64>,
    /// After how many days it becomes valid (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// When it can be used in each week (每周固定可用时间).
    pub weekly_available_period: Option<ProductCouponWeeklyPeriod>,
    /// The other times in which it can be used (无规律的可用时间段).
    pub irregular_available_period_list: Option<Vec<ProductCouponIrregularPeriod>>,
    /// The number of seconds for which it is valid (领取后N秒内有效).
    pub available_seconds: Option<i64>,
}

/// When it can be used in each week (每周固定可用时间).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponWeeklyPeriod {
    /// The days of the week on which it can be used (每周可用星期数).
    pub day_list: Option<Vec<ProductCouponWeekday>>,
    /// The hours of the day in which it can be used (当天可用时间段).
    pub day_period_list: Option<Vec<ProductCouponDayPeriod>>,
}

/// A day of the week (星期).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponWeekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
    /// A value that this version does not know.
    Other(String),
}

/// A time of the day in which it can be used (当天可用时间段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponDayPeriod {
    /// From when on it can be used, in seconds since midnight (当天可用开始时间).
    pub begin_time: i64,
    /// Until when it can be used, in seconds since midnight (当天可用结束时间).
    pub end_time: i64,
}

/// A time in which it can be used (无规律的可用时间段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponIrregularPeriod {
    /// When it begins, RFC 3339 (开始时间).
    pub begin_time: String,
    /// When it ends, RFC 3339 (结束时间).
    pub end_time: String,
}

/// How a coupon for several uses is used (多次优惠使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponSequentialUsageRule {
    /// When the coupon can be used (券可核销时间).
    pub coupon_available_period: ProductCouponPeriod,
    /// How a coupon that takes an amount off is used (满减券使用规则).
    pub normal_coupon_list: Option<Vec<ProductCouponReduction>>,
    /// The rules of each use of a percentage off (折扣券使用规则列表).
    pub discount_coupon_list: Option<Vec<ProductCouponDiscount>>,
    /// The rules of each use of an exchange (兑换券使用规则列表).
    pub exchange_coupon_list: Option<Vec<ProductCouponExchange>>,
    /// Whether the first use takes more off (多次优惠是否提供首笔特惠).
    pub special_first: Option<bool>,
}

/// How a coupon of a bundle is used (多次优惠使用规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundledProductCouponUsageRule {
    /// When the coupon can be used (券可核销时间).
    pub coupon_available_period: Option<ProductCouponPeriod>,
    /// How a coupon that takes an amount off is used (满减券使用规则).
    pub normal_coupon: Option<ProductCouponReduction>,
    /// How a coupon that takes a percentage off is used (折扣券使用规则).
    pub discount_coupon: Option<ProductCouponDiscount>,
    /// How a coupon that is exchanged for a product is used (兑换券使用规则).
    pub exchange_coupon: Option<ProductCouponExchange>,
}

/// How the coupons of a bundle are used, in their order (多次优惠使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponBundleUsageRule {
    /// When the coupon can be used (券可核销时间).
    pub coupon_available_period: ProductCouponPeriod,
    /// How a coupon that takes an amount off is used (满减券使用规则).
    pub normal_coupon_list: Option<Vec<ProductCouponReduction>>,
    /// How a coupon that takes a percentage off is used (折扣券使用规则).
    pub discount_coupon_list: Option<Vec<ProductCouponDiscount>>,
    /// How a coupon that is exchanged for a product is used (兑换券使用规则).
    pub exchange_coupon_list: Option<Vec<ProductCouponExchange>>,
}
