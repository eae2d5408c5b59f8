//! The devices.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Lists the smart devices (智能设备列表).
#[wechatpay_endpoint(
    GET,
    "v3/iotmanage/devices",
    response = SmartDeviceList,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListSmartDevices {
    /// How many results are given at most (最大资源条数).
    pub limit: i64,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: i64,
}

/// A page of smart devices (智能设备列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmartDeviceList {
    /// The devices (设备列表).
    pub data: Option<Vec<SmartDevice>>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// How many there are in all (资源总条数).
    pub total_count: Option<i64>,
    /// The addresses of the pages beside this one (相关链接).
    pub links: Option<SmartDevicePageLinks>,
}

/// A smart device (智能设备).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmartDevice {
    /// The device's serial number (设备序列号).
    pub device_sn: Option<String>,
    /// The camera's serial number (摄像头序列号).
    pub camera_sn: Option<String>,
    /// The code of the device's category (设备品类代码).
    pub device_category_code: Option<String>,
    /// The device's category (设备品类).
    pub device_category: Option<String>,
    /// The code of the kind of device (设备类型代码).
    pub device_class_code: Option<String>,
    /// The kind of device (设备类型).
    pub device_class: Option<String>,
    /// The model of the device (设备型号).
    pub device_model: Option<String>,
    /// The code of the mode of the face payment app (刷脸应用软件模式代码).
    pub app_scene_code: Option<String>,
    /// The mode of the face payment app (刷脸应用软件模式).
    pub app_scene: Option<String>,
    /// The operating system (刷脸应用操作系统).
    pub operating_system: Option<String>,
    /// Whether the device was activated (激活状态).
    pub activation_status: Option<SmartDeviceActivation>,
    /// When the device was activated, RFC 3339 (激活时间).
    pub activation_time: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's short name (商户简称).
    pub merchant_shortname: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's short name (子商户简称).
    pub sub_merchant_shortname: Option<String>,
}

/// Whether the device was activated (激活状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SmartDeviceActivation {
    /// It was activated (已激活).
    Activated,
    /// It was not activated (未激活).
    Inactivated,
    /// A value that this version does not know.
    Other(String),
}

/// The addresses of the pages beside this one (相关链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmartDevicePageLinks {
    /// The address of the next page (下一页链接).
    pub next: Option<String>,
    /// The address of the page before (上一页链接).
    pub prev: Option<String>,
    /// The address of this page (当前链接).
    #[serde(rename = "self")]
    pub self_: Option<String>,
}
