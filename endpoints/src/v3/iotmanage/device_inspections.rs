//! Inspections of devices as they left the factory.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries the inspection of a device as it left the factory (获取出厂检查结果).
#[wechatpay_endpoint(
    GET,
    "v3/iotmanage/device-inspections/<device_sn>",
    response = DeviceInspection,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDeviceInspection {
    /// The device's serial number (设备序列号).
    pub device_sn: String,
}

/// The inspection of a device (出厂检查结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceInspection {
    /// The device's serial number (设备序列号).
    pub device_sn: String,
    /// The MAC address of the wired network (有线网卡MAC地址).
    pub wired_mac: String,
    /// The MAC address of the wireless network (无线网卡MAC地址).
    pub wireless_mac: String,
    /// The MAC address of Bluetooth (蓝牙MAC地址).
    pub bluetooth_mac: String,
    /// The version of the face payment app (刷脸应用版本号).
    pub app_version: String,
    /// The camera's serial number (摄像头序列号).
    pub camera_sn: String,
    /// The IMEI (国际移动设备识别码).
    pub imei: String,
    /// The result of the inspection (查询结果).
    pub result: DeviceInspectionResult,
    /// What is wrong (错误信息).
    pub errors: Option<Vec<String>>,
    /// What may be wrong (告警信息).
    pub warnings: Option<Vec<String>>,
    /// When it was inspected, RFC 3339 (查询时间).
    pub inspect_time: String,
}

/// The result of the inspection (查询结果).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DeviceInspectionResult {
    /// Nothing is wrong (通过).
    Success,
    /// Something may be wrong (告警).
    Warn,
    /// Something is wrong (失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}
