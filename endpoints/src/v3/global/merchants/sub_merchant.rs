//! What describes a sub-merchant, here and under `hk/v3`.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Whom to contact (联系人信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaContact {
    /// The contact's name (联系人名称).
    #[wechatpay(sensitive)]
    pub name: String,
    /// The contact's phone number (联系人电话).
    #[wechatpay(sensitive)]
    pub phone: String,
    /// The contact's email address (联系人邮箱).
    #[wechatpay(sensitive)]
    pub email: String,
}

/// The kind of merchant (商户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaMerchantType {
    /// A company (企业).
    Enterprise,
    /// A person (个人).
    Individual,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of business (业务类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaBusinessType {
    /// Online (线上).
    Online,
    /// In stores (线下).
    Offline,
    /// Online and in stores (线上和线下).
    Both,
    /// A value that this version does not know.
    Other(String),
}

/// The director (董事信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaDirector {
    /// The director's name (董事姓名).
    pub name: Option<String>,
    /// The number of the director's identity document (董事证件号).
    pub number: Option<String>,
}

/// The person responsible (负责人信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaPrincipal {
    /// The name of the person responsible (负责人姓名).
    pub name: Option<String>,
    /// The number of the identity document of the person responsible (负责人证件号).
    pub number: Option<String>,
}

/// Whether H5 payments are permitted (H5支付权限状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalSubMerchantH5State {
    /// H5 payments are permitted (已通过).
    Approved,
    /// H5 payments are not permitted (未授权).
    Unauthorized,
    /// It is being reviewed (审核中).
    UnderReview,
    /// It was rejected (已驳回).
    Rejected,
    /// The permission was taken away for a violation (处罚中).
    UnderPunishment,
    /// The application could not be made (申请失败).
    ApplicationFailed,
    /// A value that this version does not know.
    Other(String),
}

/// What the merchant does (业务信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaBusiness {
    /// The kind of business (业务类型).
    pub business_type: OverseaBusinessType,
    /// The address that the app is downloaded from (APP下载链接).
    pub app_download: Option<String>,
    /// The address of the website (业务网站).
    pub website: Option<String>,
    /// The appid of the official account (公众号).
    pub office_account: Option<String>,
    /// The appid of the mini program (小程序).
    pub mini_program: Option<String>,
    /// The store's address (门店地址).
    pub store_address: Option<String>,
    /// The photos of the store: `media_id`s, as a JSON list in a text (门店照片`JSON`格式字符串).
    pub store_photos: Option<String>,
    /// The merchant category code (MCC码).
    pub mcc: Option<String>,
}

/// A sub-merchant, and the state of its review (子商户审核状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaSubMerchantReview {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The state of the review (验证状态).
    pub verification_status: Option<OverseaReviewState>,
    /// The state of the review in words (验证状态描述).
    pub description: Option<String>,
    /// Whether H5 payments are permitted (H5支付权限状态).
    pub h5_authorization_state: Option<GlobalSubMerchantH5State>,
}

/// The state of the review (验证状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OverseaReviewState {
    /// It is being reviewed (审核中).
    #[serde(rename = "Under Review")]
    UnderReview,
    /// It was approved (已通过).
    #[serde(rename = "Approved")]
    Approved,
    /// A value that this version does not know.
    Other(String),
}

/// A sub-merchant outside mainland China (子商户).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaSubMerchant {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's full name (子商户全称).
    pub name: Option<String>,
    /// The sub-merchant's short name (子商户简称).
    pub shortname: Option<String>,
    /// The company's phone number (公司联系方式).
    pub office_phone: Option<String>,
    /// The country or region of registration, in three digits (ISO 3166-1) (册国家或区域).
    pub merchant_country_code: Option<String>,
    /// The category of the business: a merchant category code (类目).
    pub business_category: Option<i64>,
    /// Whom to contact (联系人信息).
    pub contact: Option<OverseaSubMerchantContact>,
    /// The kind of merchant (商户类型).
    pub merchant_type: Option<OverseaMerchantType>,
    /// The number on the certificate of registration (公司注册文件编号).
    pub registration_certificate_number: Option<String>,
    /// The day on which the certificate of registration ends (公司注册文件过期时间).
    pub registration_certificate_date: Option<String>,
    /// The bank account that settlements are paid to (子商户结算账户).
    pub settlement_bank_number: Option<String>,
    /// What the merchant does (业务信息).
    pub business: Option<OverseaSubMerchantBusiness>,
    /// The director (董事信息).
    pub director: Option<OverseaDirector>,
    /// The person responsible (负责人信息).
    pub principal: Option<OverseaPrincipal>,
    /// The permission for H5 payments (H5支付权限详情).
    pub h5_payment: Option<GlobalSubMerchantH5>,
    /// The sub-merchant's state (子商户状态信息).
    pub sub_merchant_state: Option<GlobalSubMerchantState>,
    /// More about the merchant (附加信息).
    pub attach: Option<String>,
}

/// Whom to contact (联系人信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaSubMerchantContact {
    /// The contact's name (联系人名称).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// The contact's phone number (联系人电话).
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
    /// The contact's email address (联系人邮箱).
    #[wechatpay(sensitive)]
    pub email: Option<String>,
}

/// What the merchant does (业务信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaSubMerchantBusiness {
    /// The kind of business (业务类型).
    pub business_type: Option<OverseaBusinessType>,
    /// The address that the app is downloaded from (APP下载地址).
    pub app_download: Option<String>,
    /// The address of the website (业务网站).
    pub website: Option<String>,
    /// The appid of the official account (公众号).
    pub office_account: Option<String>,
    /// The appid of the mini program (小程序).
    pub mini_program: Option<String>,
    /// The store's address (门店地址).
    pub store_address: Option<String>,
    /// The merchant category code (MCC码).
    pub mcc: Option<String>,
}

/// The permission for H5 payments (H5支付权限详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalSubMerchantH5 {
    /// Why the application for H5 payments was rejected (H5驳回详情).
    pub audit_reject_detail: Option<String>,
    /// Whether H5 payments are permitted (H5支付权限状态).
    pub h5_authorization_state: Option<GlobalSubMerchantH5State>,
}

/// The sub-merchant's state (子商户状态信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalSubMerchantState {
    /// Whether the sub-merchant may take payments (子商户状态).
    pub sub_merchant_status: Option<GlobalSubMerchantStatus>,
    /// The state of the sub-merchant's application (子商户入驻状态).
    pub application_status: Option<GlobalSubMerchantApplicationState>,
    /// What was rejected of the application, and why (子商户入驻驳回详情).
    pub application_reject_detail: Option<GlobalSubMerchantRejection>,
}

/// Whether the sub-merchant may take payments (子商户状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalSubMerchantStatus {
    /// It takes payments (运营中).
    Operating,
    /// It waits for its review (待审核).
    Pending,
    /// It may take no payments for now (已停用).
    Deactivated,
    /// It is closed (已关闭).
    Closed,
    /// Its application lacks something (资料不完整).
    IncompleteApplication,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the sub-merchant's application (子商户入驻状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalSubMerchantApplicationState {
    /// Its application lacks something (资料不完整).
    IncompleteApplication,
    /// It is being reviewed (审核中).
    UnderReview,
    /// It was rejected (已驳回).
    Rejected,
    /// A value that this version does not know.
    Other(String),
}

/// What was rejected of the application, and why (子商户入驻驳回详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalSubMerchantRejection {
    /// The field that was rejected (驳回字段).
    pub field: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reason: Option<String>,
}
