//! Contracts that the user signs as it pays (支付中签约): later amounts are deducted without it.

use wechatpay_runtime::wechatpay_object;

/// What the user signs in an app (签约授权信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppContract {
    /// The template of the contract (模板 ID).
    pub plan_id: String,
    /// The merchant number that signs (签约商户号).
    pub contract_mchid: String,
    /// The app that signs (签约 AppID).
    pub contract_appid: String,
    /// The merchant's number of the contract (签约协议号).
    pub contract_code: String,
    /// The merchant's serial number of the request to sign (请求序列号).
    pub request_serial: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
    /// Where the notification of the contract goes (签约信息通知 URL).
    pub contract_notify_url: Option<String>,
}

/// What the user signs in WeChat (签约授权信息), or has signed or authorized before.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JsapiContract {
    /// The contract of payments without a password (免密协议 ID).
    pub password_free_contract_id: Option<String>,
    /// The token of the authorization beforehand (扣费服务预授权 token).
    pub token: Option<String>,
    /// The template of the contract (模板 ID).
    pub plan_id: Option<String>,
    /// The merchant number that signs (签约商户号).
    pub contract_mchid: Option<String>,
    /// The app that signs (签约 AppID).
    pub contract_appid: Option<String>,
    /// The merchant's number of the contract (签约协议号).
    pub contract_code: Option<String>,
    /// The merchant's serial number of the request to sign (请求序列号).
    pub request_serial: Option<String>,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// Where the notification of the contract goes (签约信息通知 URL).
    pub contract_notify_url: Option<String>,
}
