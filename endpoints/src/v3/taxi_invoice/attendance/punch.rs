//! Tells that a driver began or ended a shift.

use wechatpay_runtime::wechatpay_endpoint;

/// Tells that a driver began or ended a shift (签到签退).
#[wechatpay_endpoint(
    POST,
    "v3/taxi-invoice/attendance/punch",
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/attendance/punch-attendance.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PunchTaxiAttendance {
    /// The number plate (车牌号).
    pub plate_number: String,
    /// The number of the driver's licence to carry passengers (营运资格证号).
    pub driver_license: String,
    /// When it happened (事件发生时间).
    pub event_time: String,
    /// What happened (事件类型).
    pub event_type: String,
    /// The code of the administrative division (行政区划ID).
    pub region_id: i64,
}
