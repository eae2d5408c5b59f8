//! What an activity is, and when it runs.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::CouponColor;

/// What the activity is for (投放目的).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftPurpose {
    /// Payments in shops.
    OffLinePay,
    /// Visits of the merchant's mini program.
    #[serde(rename = "JUMP_MINI_APP")]
    JumpMiniProgram,
    /// A value that this version does not know.
    Other(String),
}

/// What the activity is (活动基本信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftActivityInfo {
    /// The activity's name (活动名称).
    pub activity_name: String,
    /// The activity's subtitle (活动副标题).
    pub activity_second_title: String,
    /// The address of the merchant's logo (商户logo).
    pub merchant_logo_url: String,
    /// The colour of the background (背景颜色).
    pub background_color: Option<CouponColor>,
    /// When the activity begins, RFC 3339 (活动开始时间).
    pub begin_time: String,
    /// When the activity ends, RFC 3339 (活动结束时间).
    pub end_time: String,
    /// When the activity runs (可用时间段).
    pub available_periods: Option<PaygiftAvailablePeriods>,
    /// The merchant's number of the request, unique for each (商户请求单号).
    #[wechatpay(len = 1..=128, pattern = "[a-zA-Z0-9|*_-]+")]
    pub out_request_no: String,
    /// What the activity is for (投放目的).
    pub delivery_purpose: PaygiftPurpose,
    /// The merchant's mini program (商家小程序appid).
    pub mini_programs_appid: Option<String>,
    /// The page of the merchant's mini program (商家小程序path).
    pub mini_programs_path: Option<String>,
}

/// When the activity runs (可用时间段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftAvailablePeriods {
    /// The spans of time in which the activity runs (可用时间).
    pub available_time: Option<Vec<PaygiftPeriod>>,
    /// The hours of each day in which the activity runs (每日可用时间).
    pub available_day_time: Option<Vec<PaygiftDayTime>>,
}

/// The spans of time in which the activity runs (可用时间).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftPeriod {
    /// From when the activity runs, RFC 3339 (可用开始时间).
    pub begin_time: String,
    /// Until when the activity runs, RFC 3339 (可用结束时间).
    pub end_time: String,
}

/// The hours of each day in which the activity runs (每日可用时间).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftDayTime {
    /// From when on in the day, `HHmmss` (每日可用开始时间).
    #[wechatpay(pattern = "[0-9]{6}")]
    pub begin_day_time: String,
    /// Until when in the day, `HHmmss` (每日可用结束时间).
    #[wechatpay(pattern = "[0-9]{6}")]
    pub end_day_time: String,
}
