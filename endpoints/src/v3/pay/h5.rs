//! The scene of an order that is paid in a browser on the phone.

use wechatpay_runtime::wechatpay_object;

use super::StoreInfo;

/// Where an order is paid, in a browser on the phone (场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct H5SceneInfo {
    /// The user's IP address (用户终端 IP).
    #[wechatpay(len = 1..=45)]
    pub payer_client_ip: String,
    /// The merchant's own number of the terminal (商户端设备号).
    #[wechatpay(len = 1..=32)]
    pub device_id: Option<String>,
    /// The shop (商户门店信息).
    pub store_info: Option<StoreInfo>,
    /// What the page is part of (H5 场景信息).
    pub h5_info: H5Info,
}

/// What the page is part of (H5 场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct H5Info {
    /// `iOS`, `Android` or `Wap` (场景类型).
    #[wechatpay(len = 1..=32)]
    #[serde(rename = "type")]
    pub scene_type: String,
    /// What the app is called (应用名称).
    #[wechatpay(len = 1..=64)]
    pub app_name: Option<String>,
    /// The address of the website (网站 URL).
    #[wechatpay(len = 1..=128)]
    pub app_url: Option<String>,
    /// The app on iOS (iOS 平台 BundleID).
    #[wechatpay(len = 1..=128)]
    pub bundle_id: Option<String>,
    /// The app on Android (Android 平台 PackageName).
    #[wechatpay(len = 1..=128)]
    pub package_name: Option<String>,
}
