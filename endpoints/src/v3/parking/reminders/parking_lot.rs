//! Queries a car park.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries a car park (查询停车场信息).
#[wechatpay_endpoint(
    GET,
    "v3/parking/reminders/parking-lot",
    response = ParkingLotInfo,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryParkingLot {
    /// The merchant's number of the car park (商户停车场ID).
    #[wechatpay(len = 0..=64)]
    pub out_parking_lot_id: Option<String>,
    /// WeChat Pay's number of the car park (微信停车场ID).
    #[wechatpay(len = 0..=64)]
    pub wx_parking_lot_id: Option<String>,
}

/// A car park, as it stands (停车场信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingLotInfo {
    /// WeChat Pay's number of the car park (微信停车场ID).
    #[wechatpay(len = 0..=64)]
    pub wx_parking_lot_id: Option<String>,
    /// The merchant's number of the car park (商户停车场ID).
    #[wechatpay(len = 0..=64)]
    pub out_parking_lot_id: Option<String>,
    /// What the car park is called (停车场名称).
    #[wechatpay(len = 0..=128)]
    pub parking_lot_name: Option<String>,
    /// The address of the car park (停车场地址).
    #[wechatpay(len = 0..=256)]
    pub parking_lot_address: Option<String>,
    /// The mini program in which the user pays (支付小程序appid).
    #[wechatpay(len = 0..=32)]
    pub payment_mini_prog_appid: Option<String>,
    /// The page of the mini program on which the user pays (支付小程序path).
    #[wechatpay(len = 0..=256)]
    pub payment_mini_prog_path: Option<String>,
    /// The mini program that shows the stay (停车订单小程序appid).
    #[wechatpay(len = 0..=32)]
    pub parking_order_mini_prog_appid: Option<String>,
    /// The page of the mini program that shows the stay (停车订单小程序path).
    #[wechatpay(len = 0..=256)]
    pub parking_order_mini_prog_path: Option<String>,
    /// Whether the car park is in use (启用状态).
    pub enabled_state: Option<ParkingEnabledState>,
    /// Why (原因).
    #[wechatpay(len = 0..=256)]
    pub reason: Option<String>,
}

/// Whether the car park is in use (启用状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingEnabledState {
    /// Not known (未知).
    #[serde(rename = "ENABLED_STATE_UNKNOWN")]
    Unknown,
    /// Not in use yet (未启用).
    #[serde(rename = "ENABLED_STATE_NOT_ENABLED")]
    NotEnabled,
    /// In use (已启用).
    #[serde(rename = "ENABLED_STATE_ENABLED")]
    Enabled,
    /// No longer in use (已下线).
    #[serde(rename = "ENABLED_STATE_OFFLINE")]
    Offline,
    /// A value that this version does not know.
    Other(String),
}
