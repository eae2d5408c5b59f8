//! Tells that a car came in.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

use crate::v3::vehicle::transactions::PlateColor;

/// Tells that a car came in (创建停车入场).
#[wechatpay_endpoint(
    POST,
    "v3/vehicle/parking/parkings",
    response = Parking,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateParking {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the stay (商户入场id).
    pub out_parking_no: String,
    /// The number plate (车牌号).
    pub plate_number: String,
    /// The colour of a number plate (车牌颜色).
    pub plate_color: PlateColor,
    /// Where the notification goes (回调通知url).
    pub notify_url: String,
    /// When the car came in, RFC 3339 (入场时间).
    pub start_time: String,
    /// What the car park is called (停车场名称).
    pub parking_name: String,
    /// How long parking is free, in seconds (免费时长).
    pub free_duration: i64,
}

/// A stay that was taken (停车入场).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parking {
    /// WeChat Pay's number of the stay (停车入场id).
    pub id: Option<String>,
    /// The merchant's number of the stay (商户入场id).
    pub out_parking_no: Option<String>,
    /// The number plate (车牌号).
    pub plate_number: Option<String>,
    /// The colour of a number plate (车牌颜色).
    pub plate_color: Option<PlateColor>,
    /// When the car came in, RFC 3339 (入场时间).
    pub start_time: Option<String>,
    /// What the car park is called (停车场名称).
    pub parking_name: Option<String>,
    /// How long parking is free, in seconds (免费时长).
    pub free_duration: Option<i64>,
    /// The state of the stay (停车入场状态).
    pub state: Option<ParkingState>,
    /// Why the deduction is not possible (不可用状态描述).
    pub block_reason: Option<ParkingBlockReason>,
}

/// Whether the fee of a stay can be deducted (停车入场状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingState {
    /// Money can be deducted (正常).
    Normal,
    /// Money cannot be deducted (不可用).
    Blocked,
    /// A value that this version does not know.
    Other(String),
}

/// Why the fee of a stay cannot be deducted (不可用状态描述).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingBlockReason {
    /// The user paused the service (已暂停).
    Pause,
    /// The user owes money (欠费).
    Overdue,
    /// The user has not opened the service (未开通).
    OutService,
    /// WeChat Pay's evaluation refused it (综合评估不通过).
    EvaluationFailed,
    /// A value that this version does not know.
    Other(String),
}

/// It has changed whether the fee of a stay can be deducted (停车入场状态变更通知).
#[wechatpay_notification("VEHICLE.ENTRANCE_STATE_CHANGE", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012284177")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingStateChanged {
    /// The merchant number of the caller (商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the stay (停车入场 ID).
    pub parking_id: String,
    /// The merchant's number of the stay (商户入场 ID).
    pub out_parking_no: String,
    /// The number plate (车牌号).
    pub plate_number: Option<String>,
    /// Its colour (车牌颜色).
    pub plate_color: Option<PlateColor>,
    /// When the car came in, RFC 3339 (入场时间).
    pub start_time: Option<String>,
    /// The name of the car park (停车场名称).
    pub parking_name: Option<String>,
    /// How long parking is free, in seconds (免费时长).
    pub free_duration: Option<i64>,
    /// Whether the fee can be deducted (停车入场状态).
    pub parking_state: ParkingState,
    /// Why it cannot be deducted (不可用状态描述).
    pub blocked_state_description: Option<ParkingBlockReason>,
    /// When it changed, RFC 3339 (状态变更时间).
    pub state_update_time: Option<String>,
}
