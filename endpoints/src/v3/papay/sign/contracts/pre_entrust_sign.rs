//! Prepares a contract that the user signs on HarmonyOS.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Prepares a contract that the user signs on HarmonyOS (代扣预签约).
#[wechatpay_endpoint(
    POST,
    "v3/papay/sign/contracts/pre-entrust-sign",
    response = PresignedHarmonyPapayContract,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012978414",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignHarmonyPapayContract {
    /// Where the user signs (签约场景).
    pub sign_scene: PapaySignScene,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The user, under the merchant's `appid` (用户在直连商户应用下的用户标示).
    pub openid: Option<String>,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
    /// Where the result of the signing is told (签约结果通知地址).
    pub contract_notify_url: String,
    /// The merchant's id of the user (商户侧用户标识).
    pub out_user_code: String,
    /// Where the user returns to (回跳地址的url).
    pub return_url: Option<String>,
    /// The user who signs (发起预签约的用户).
    pub device_info: PapayDeviceInfo,
}

/// Where the user signs (签约场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PapaySignScene {
    /// In an app (应用内).
    #[serde(rename = "SIGN_SCENE_APP")]
    App,
    /// By a QR code (扫码).
    #[serde(rename = "SIGN_SCENE_QRCODE")]
    Qrcode,
    /// A value that this version does not know.
    Other(String),
}

/// The device on which the user signs (设备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayDeviceInfo {
    /// The kind of device (设备类型).
    pub device_type: PapayDeviceType,
    /// The version of the device's operating system (设备的OS版本).
    pub device_os: String,
    /// The device (设备ID).
    pub device_id: String,
    /// Whether the device runs as root (设备是否以root身份运行).
    pub device_running_as_root: bool,
    /// The device's IP address (设备的IP).
    pub device_ip: String,
    /// Whether WeChat is installed on the device (设备上是否安装微信).
    pub weixin_installed: bool,
    /// The version of WeChat on the device (设备上微信的版本).
    pub weixin_version: String,
    /// When the user signed in on the device for the first time (发起预签约的用户首次登录该设备的时间).
    pub days_since_first_login: PapayDaysSinceFirstLogin,
}

/// A kind of device (设备类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PapayDeviceType {
    /// Not known; WeChat Pay spells it so (未知).
    #[serde(rename = "DEVICE_TYPE_UNKNOW")]
    Unknow,
    /// A telephone (手机).
    #[serde(rename = "DEVICE_TYPE_PHONE")]
    Phone,
    /// A tablet (平板).
    #[serde(rename = "DEVICE_TYPE_PAD")]
    Pad,
    /// A television set (电视).
    #[serde(rename = "DEVICE_TYPE_TV")]
    Tv,
    /// A watch (手表).
    #[serde(rename = "DEVICE_TYPE_WATCH")]
    Watch,
    /// A value that this version does not know.
    Other(String),
}

/// How long ago the user signed in on the device for the first time (首次登录该设备的时间).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PapayDaysSinceFirstLogin {
    /// It is not known.
    #[serde(rename = "DAYS_SINCE_FIRST_LOGIN_UNKNOW")]
    Unknow,
    /// Within a day (一天内).
    #[serde(rename = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY")]
    Within1Day,
    /// Within a week (七天内).
    #[serde(rename = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS")]
    Within7Days,
    /// Within 30 days (三十天内).
    #[serde(rename = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS")]
    Within30Days,
    /// Within 90 days (九十天内).
    #[serde(rename = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS")]
    Within90Days,
    /// Within 180 days (一百八十天内).
    #[serde(rename = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS")]
    Within180Days,
    /// Longer ago than 180 days (超过一百八十天).
    #[serde(rename = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS")]
    MoreThen180Days,
    /// A value that this version does not know.
    Other(String),
}

/// What the user signs with on HarmonyOS.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedHarmonyPapayContract {
    /// The id of the contract that is being prepared (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// The original id of the mini program in which the user signs (跳转签约小程序的username).
    pub mini_program_username: Option<String>,
    /// The page of the mini program on which the user signs (跳转签约小程序的path).
    pub mini_program_path: Option<String>,
    /// What to show as a QR code that the user scans to sign (展示扫码签约的二维码的URL).
    pub redirect_url: Option<String>,
}
