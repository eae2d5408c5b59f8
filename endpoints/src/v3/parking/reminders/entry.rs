//! Tells that a car came in, of which the driver gets a message.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{ParkingLotPlateColor, ParkingVehicleType};

/// Tells that a car came in, of which the driver gets a message (同步车辆入场通知).
#[wechatpay_endpoint(
    POST,
    "v3/parking/reminders/entry",
    response = ReportedParkingEntry,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportParkingEntry {
    /// The merchant's number of the stay (商户停车单号).
    #[wechatpay(len = 0..=64)]
    pub out_serial_number: String,
    /// WeChat Pay's number of the car park (微信停车场ID).
    #[wechatpay(len = 0..=64)]
    pub parking_id: String,
    /// The number plate (车牌号).
    #[wechatpay(len = 0..=16)]
    pub plate_number: String,
    /// When the car came in (车辆入场时间).
    pub enter_timestamp: i64,
    /// The colour of a number plate (车牌颜色).
    pub plate_color: ParkingLotPlateColor,
    /// The kind of customer that the car is (车辆性质).
    pub car_type: ParkingCarType,
    /// The kind of vehicle (车辆类型).
    pub vehicle_type: ParkingVehicleType,
    /// The number of the entrance (停车场入口编号).
    #[wechatpay(len = 0..=128)]
    pub entrance_number: Option<String>,
    /// The name of the entrance (停车场入口名称).
    #[wechatpay(len = 0..=64)]
    pub entrance_name: Option<String>,
    /// The template in which the offers are described (优惠信息模板ID).
    #[wechatpay(items = 0..=3)]
    pub discount_template_id: Option<Vec<i64>>,
}

/// The kind of customer that a car is (车辆性质).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingCarType {
    /// Not known (未知).
    #[serde(rename = "PLATE_TYPE_UNKNOWN")]
    Unknown,
    /// A guest (临时车).
    #[serde(rename = "PLATE_TYPE_TEMPORARY")]
    Temporary,
    /// Paid by the month (月租车).
    #[serde(rename = "PLATE_TYPE_MONTHLY")]
    Monthly,
    /// Free (免费车).
    #[serde(rename = "PLATE_TYPE_FREE")]
    Free,
    /// Paid beforehand (储值车).
    #[serde(rename = "PLATE_TYPE_PREPAID")]
    Prepaid,
    /// Others (其他).
    #[serde(rename = "PLATE_TYPE_OTHERS")]
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// A stay that was told of.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedParkingEntry {
    /// WeChat Pay's number of the stay (微信停车单号).
    #[wechatpay(len = 0..=64)]
    pub serial_number: Option<String>,
}
