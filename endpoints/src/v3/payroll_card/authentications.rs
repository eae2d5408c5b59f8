//! Identity checks of workers.

pub mod pre_order;
pub mod pre_order_with_auth;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Lists the identity checks of a user on a day (查询核身记录).
#[wechatpay_endpoint(
    GET,
    "v3/payroll-card/authentications",
    response = PayrollAuthenticationList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPayrollAuthentications {
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The day of the identity check (核身日期).
    pub authenticate_date: String,
    /// The result of the identity check (核身状态).
    pub authenticate_state: Option<PayrollAuthenticationState>,
    /// How many were skipped (本次查询偏移量).
    pub offset: Option<i64>,
    /// How many results are given at most (本次请求最大查询条数).
    pub limit: Option<i64>,
}

/// A page of identity checks (核身记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayrollAuthenticationList {
    /// The identity checks (查询结果记录列表).
    pub data: Option<Vec<PayrollAuthentication>>,
    /// How many there are in all (总记录条数).
    pub total_count: i64,
    /// How many were skipped (记录起始位置).
    pub offset: i64,
    /// How many results this response has (本次返回条数).
    pub limit: i64,
}

/// The result of an identity check (核身结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayrollAuthentication {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// Where the identity was checked (核身渠道).
    pub authenticate_scene: Option<PayrollAuthenticationScene>,
    /// What names the place of the identity check (核身渠道标识).
    pub authenticate_source: Option<String>,
    /// The name of the project (项目名称).
    pub project_name: Option<String>,
    /// The name of the employer (单位名称).
    pub employer_name: Option<String>,
    /// The result of the identity check (核身状态).
    pub authenticate_state: PayrollAuthenticationState,
    /// When the identity was checked (核身时间).
    pub authenticate_time: Option<String>,
    /// The merchant's number of the identity check (商家核身单号).
    pub authenticate_number: Option<String>,
    /// Why the identity check failed (核身失败原因).
    pub authenticate_failed_reason: Option<String>,
    /// What the identity check is for (核身类型).
    pub authenticate_type: Option<String>,
}

/// Where an identity was checked (核身渠道).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PayrollAuthenticationScene {
    /// In a mini program (小程序).
    FromMiniApp,
    /// At a device (硬件).
    FromHardware,
    /// A value that this version does not know.
    Other(String),
}

/// The result of the identity check (核身状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PayrollAuthenticationState {
    /// It is going on (核身中).
    #[serde(rename = "AUTHENTICATE_PROCESSING")]
    Processing,
    /// The user is who it should be (核身成功).
    #[serde(rename = "AUTHENTICATE_SUCCESS")]
    Success,
    /// It failed: the response says why (核身失败).
    #[serde(rename = "AUTHENTICATE_FAILED")]
    Failed,
    /// A value that this version does not know.
    Other(String),
}

/// Queries the result of an identity check (获取核身结果).
#[wechatpay_endpoint(
    GET,
    "v3/payroll-card/authentications/<authenticate_number>",
    response = PayrollAuthentication,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPayrollAuthentication {
    /// The merchant's number of the identity check (商家核身单号).
    pub authenticate_number: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// The identity check that was prepared (核身预下单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPayrollAuthentication {
    /// The merchant's number of the identity check (商家核身单号).
    pub authenticate_number: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The token with which the mini program is opened (token值).
    pub token: Option<String>,
    /// For how many seconds the token is valid (token有效时间).
    pub expires_in: Option<i64>,
}
