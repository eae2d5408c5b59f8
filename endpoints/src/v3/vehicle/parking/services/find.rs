//! Queries whether a number plate pays for parking by deduction.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::vehicle::transactions::PlateColor;

/// Queries whether a number plate pays for parking by deduction (查询车牌服务开通信息).
#[wechatpay_endpoint(
    GET,
    "v3/vehicle/parking/services/find",
    response = ParkingService,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindParkingService {
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The number plate (车牌号).
    pub plate_number: String,
    /// The colour of a number plate (车牌颜色).
    pub plate_color: PlateColor,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
}

/// Whether a number plate pays for parking by deduction (车牌服务开通信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingService {
    /// The number plate (车牌号).
    pub plate_number: Option<String>,
    /// The colour of a number plate (车牌颜色).
    pub plate_color: Option<PlateColor>,
    /// When the deduction was opened to the number plate (车牌服务开通时间).
    pub service_open_time: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// Whether the deduction is open to the number plate (车牌服务开通状态).
    pub service_state: Option<ParkingServiceState>,
}

/// Whether the deduction is open to a number plate (车牌服务开通状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingServiceState {
    /// Open (正常).
    Normal,
    /// The user paused the service (已暂停).
    Pause,
    /// The user has not opened the service (未开通).
    OutService,
    /// A value that this version does not know.
    Other(String),
}
