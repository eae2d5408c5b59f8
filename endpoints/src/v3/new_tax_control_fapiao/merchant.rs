//! What a merchant has set for invoices.

pub mod base_information;
pub mod development_config;
pub mod tax_codes;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries whether a sub-merchant can issue electronic invoices (检查子商户开票功能状态).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/merchant/<sub_mchid>/check-status",
    response = FapiaoCheckStatus,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFapiaoCheckStatus {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// Whether a sub-merchant can issue electronic invoices (子商户开票功能状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoCheckStatus {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// How others issue the merchant's invoices (第三方开票模式).
    pub third_mode: Option<FapiaoThirdMode>,
    /// How digital invoices are issued (数电发票模式).
    pub digital_tax_mode: Option<FapiaoDigitalTaxMode>,
}

/// How others issue the merchant's invoices (第三方开票模式).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoThirdMode {
    /// Whether the merchant's own or another's issuing is connected (第三方/自建发票能力接入状态).
    pub status: Option<FapiaoThirdModeStatus>,
}

/// Whether the merchant's own or another's issuing is connected (第三方/自建发票能力接入状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoThirdModeStatus {
    /// Not in use (未启用).
    Disabled,
    /// In use (已启用).
    Enabled,
    /// A value that this version does not know.
    Other(String),
}

/// How digital invoices are issued (数电发票模式).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoDigitalTaxMode {
    /// Whether it is connected (接入状态).
    pub status: Option<FapiaoDigitalTaxModeStatus>,
    /// Who issues invoices (开票人信息).
    pub billing_person_info: Option<FapiaoBillingPersonInfo>,
    /// When it was connected, RFC 3339 (接入时间).
    pub access_time: Option<String>,
    /// When it expires, RFC 3339 (过期时间).
    pub expired_time: Option<String>,
    /// Why it could not be connected (接入失败原因).
    pub access_fail_reason: Option<String>,
    /// What the merchant may do (能力信息).
    pub ability_info: Option<Vec<FapiaoAbility>>,
}

/// Whether it is connected (接入状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoDigitalTaxModeStatus {
    /// The application waits for its review (待审批).
    ApprovalPending,
    /// The access waits for confirmation (接入待确认).
    AccessConfirmedPending,
    /// What the merchant may do waits for confirmation (能力待确认).
    AbilityConfirmedPending,
    /// Who issues invoices has yet to register (开票人待注册).
    BillingPersonRegisterPending,
    /// Who issues invoices has yet to confirm (开票人待确认).
    BillingPersonConfirmedPending,
    /// The security has yet to be set up (安全待设置).
    SecuritySettingPending,
    /// The application failed (申请失败).
    ApplyFailed,
    /// Not in use (未启用).
    Disabled,
    /// In use (已启用).
    Enabled,
    /// What was bought has run out (资源已过期).
    ResourceExpired,
    /// A value that this version does not know.
    Other(String),
}

/// Who issues invoices (开票人信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoBillingPersonInfo {
    /// The id of who issues the invoice (开票人ID).
    pub id: Option<String>,
    /// The name of who issues invoices (开票人姓名).
    pub name: Option<String>,
}

/// What a merchant may do (能力信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoAbility {
    /// What the merchant may do (能力类型).
    pub r#type: Option<FapiaoAbilityInfoType>,
    /// Whether it is authorized (能力授权状态).
    pub status: Option<FapiaoAbilityInfoStatus>,
    /// Why it is not authorized (能力授权失败原因).
    pub authorize_fail_reason: Option<String>,
}

/// What the merchant may do (能力类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoAbilityInfoType {
    /// The general kind (通用能力).
    BaseAbility,
    /// The transport of passengers (旅客运输).
    PassengerTransportAbility,
    /// The letting of real estate (不动产租赁).
    RealEstateAbility,
    /// A value that this version does not know.
    Other(String),
}

/// Whether it is authorized (能力授权状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoAbilityInfoStatus {
    /// Authorized (已授权).
    Authorized,
    /// The authorization is under way (授权中).
    AuthorizePending,
    /// The authorization was taken back (已取消授权).
    Deauthorized,
    /// The authorization failed (授权失败).
    AuthorizeFailed,
    /// A value that this version does not know.
    Other(String),
}

/// Checks whether a sub-merchant can issue electronic invoices (检查子商户开票功能状态).
#[wechatpay_endpoint(
    POST,
    "v3/new-tax-control-fapiao/merchant/<sub_mchid>/check",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckFapiaoStatus {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}
