//! What requests about service orders share: the items that make up an amount, the times and the place of the service, the
//! risk. What responses share is in [`response`](super::response).

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// One thing that the user pays for (后付费项目).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostPayment {
    /// The name of the paid item (付费项目名称).
    #[wechatpay(len = 1..=20)]
    pub name: String,
    /// The amount, in fen or the currency's minor unit (金额). The amount of the item as a whole: `count` does not multiply it.
    #[wechatpay(range = 0..)]
    pub amount: Option<i64>,
    /// How the amount comes about (计费说明).
    #[wechatpay(len = 1..=30)]
    pub description: Option<String>,
    /// How many (付费数量).
    #[wechatpay(range = 1..=100)]
    pub count: Option<i64>,
}

/// What the merchant takes off an order that is completed (后付费商户优惠).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostDiscount {
    /// The name of the coupon (优惠名称).
    #[wechatpay(len = 1..=20)]
    pub name: String,
    /// Why it is given (优惠说明).
    #[wechatpay(len = 1..=30)]
    pub description: Option<String>,
    /// The discount, in fen or the currency's minor unit (优惠金额). The discount as a whole: `count` does not multiply it.
    #[wechatpay(range = 0..)]
    pub amount: i64,
    /// How many (优惠数量).
    #[wechatpay(range = 1..=100)]
    pub count: Option<i64>,
}

/// What the merchant expects to take off (商户优惠). The user sees why.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EstimatedDiscount {
    /// The name of the coupon (优惠名称).
    #[wechatpay(len = 1..=20)]
    pub name: String,
    /// Why it is given (优惠说明).
    #[wechatpay(len = 1..=30)]
    pub description: String,
    /// The discount, in fen or the currency's minor unit, if it is known (优惠金额).
    #[wechatpay(range = 0..)]
    pub amount: Option<i64>,
    /// How many (优惠数量).
    #[wechatpay(range = 1..=100)]
    pub count: Option<i64>,
}

/// When the service will be used (服务时间段): `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedTimeRange {
    /// When it begins (服务开始时间): a time, or `OnAccept` for the moment of the user's confirmation.
    #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?|OnAccept")]
    pub start_time: String,
    /// When it ends (服务结束时间), if that is known.
    #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?")]
    pub end_time: Option<String>,
    /// A remark about the beginning (服务开始时间备注).
    pub start_time_remark: Option<String>,
    /// A remark about the end (服务结束时间备注).
    pub end_time_remark: Option<String>,
}

/// When the service was used (服务时间段): `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimeRange {
    /// When it began (服务开始时间).
    #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?")]
    pub start_time: Option<String>,
    /// When it ended (服务结束时间). Required on completion if the order was created without one.
    #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?")]
    pub end_time: Option<String>,
    /// A remark about the beginning (服务开始时间备注).
    pub start_time_remark: Option<String>,
    /// A remark about the end (服务结束时间备注).
    pub end_time_remark: Option<String>,
}

/// Where the service was used (服务位置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Location {
    /// Where it began (服务开始地点).
    pub start_location: Option<String>,
    /// Where it ended (服务结束地点).
    pub end_location: Option<String>,
}

/// The device that the service was used with (设备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Device {
    /// The device at the start of the service (服务开始的设备ID).
    pub start_device_id: Option<String>,
    /// The device at the end of the service (服务结束的设备ID).
    pub end_device_id: Option<String>,
    /// The address of the material that the user scanned (物料URL).
    pub materiel_no: Option<String>,
}

/// The risk that the merchant takes (订单风险金): the most that the order can cost the user.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskFund {
    /// What it stands for (风险名称).
    pub name: RiskFundName,
    /// The risk amount, in fen or the currency's minor unit (风险金额).
    #[wechatpay(range = 0..)]
    pub amount: i64,
    /// A remark (风险说明).
    pub description: Option<String>,
}

/// What a [`RiskFund`] stands for (风险名称).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskFundName {
    /// A deposit that the user pays (押金).
    Deposit,
    /// An advance (预付款).
    Advance,
    /// A cash deposit (保证金).
    CashDeposit,
    /// No deposit: the estimated cost of the order (预估订单费用).
    EstimateOrderCost,
    /// A name that this version does not know.
    Other(String),
}
