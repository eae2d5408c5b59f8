//! `v3/ecommerce/applyments`: what its calls have in common.

pub mod out_request_no;
pub mod submit_account_hosting_applyment;
pub mod submit_sign_verify_info;

pub mod create;
pub mod query;
pub mod revoke;

pub use create::{CreateEcommerceApplyment, CreatedEcommerceApplyment, EcommerceApplymentSettlementInfo};
pub use query::QueryEcommerceApplymentById;
pub use revoke::RevokeEcommerceApplymentById;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use super::EcommerceIdDocType;

/// The application for a sub-merchant, as it stands (进件申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplyment {
    /// The application's state (申请状态).
    pub applyment_state: EcommerceApplymentState,
    /// The application's state in words (申请状态描述).
    pub applyment_state_desc: Option<String>,
    /// The address for signing (签约链接).
    pub sign_url: Option<String>,
    /// The platform's sub-merchant (电商平台二级商户号).
    pub sub_mchid: Option<String>,
    /// How the account is verified by a transfer (汇款账户验证信息).
    pub account_validation: Option<EcommerceApplymentAccountValidation>,
    /// Why it was rejected, for each field (驳回原因详情).
    pub audit_detail: Option<Vec<EcommerceApplymentAuditDetail>>,
    /// The page where the legal representative verifies the application (法人验证链接).
    pub legal_validation_url: Option<String>,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: i64,
    /// The contract's state (签约状态).
    pub sign_state: Option<EcommerceApplymentSignState>,
}

/// The application's state (申请状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceApplymentState {
    /// Its material is being checked (资料校验中).
    Checking,
    /// The account waits to be verified (待账户验证).
    AccountNeedVerify,
    /// Under review (审核中).
    Auditing,
    /// Rejected (已驳回).
    Rejected,
    /// It waits to be signed (待签约).
    NeedSign,
    /// Done (完成).
    Finish,
    /// Frozen (冻结).
    Frozen,
    /// A value that this version does not know.
    Other(String),
}

/// How the account is verified by a transfer (汇款账户验证信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentAccountValidation {
    /// The name on the account that the transfer comes from (付款户名).
    #[wechatpay(sensitive)]
    pub account_name: Option<String>,
    /// The number of the account that the transfer comes from (付款卡号).
    #[wechatpay(sensitive)]
    pub account_no: Option<String>,
    /// The amount of the transfer, in fen (汇款金额).
    pub pay_amount: Option<i64>,
    /// The number of the account that the transfer goes to (收款卡号).
    pub destination_account_number: Option<String>,
    /// The name on the account that the transfer goes to (收款户名).
    pub destination_account_name: Option<String>,
    /// The bank where the account is (开户银行).
    pub destination_account_bank: Option<String>,
    /// The province and city of the bank (省市信息).
    pub city: Option<String>,
    /// A remark (备注信息).
    pub remark: Option<String>,
    /// Until when the transfer can be made (汇款截止时间).
    pub deadline: Option<String>,
}

/// A field that was rejected, and why (驳回原因详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentAuditDetail {
    /// The field's name (参数名称).
    pub param_name: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
}

/// The contract's state (签约状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceApplymentSignState {
    /// Not signed yet.
    Unsigned,
    /// Signed.
    Signed,
    /// It cannot be signed yet.
    NotSignable,
    /// A value that this version does not know.
    Other(String),
}

/// An application that was revoked.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokedEcommerceApplyment {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: i64,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
}

/// The business licence or certificate of registration (营业执照/登记证书信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentBusinessLicenseInfo {
    /// The kind of certificate of registration (登记证书类型).
    pub cert_type: Option<String>,
    /// The picture of the document, as a `media_id` (证件扫描件).
    pub business_license_copy: Option<String>,
    /// The document's number (证件注册号).
    pub business_license_number: Option<String>,
    /// The merchant's name (商户名称).
    pub merchant_name: Option<String>,
    /// The name of the legal representative (经营者/法定代表人姓名).
    pub legal_person: Option<String>,
    /// The registered address (注册地址).
    pub company_address: Option<String>,
    /// The period of the licence, as a text that is JSON (营业期限`JSON`格式字符串).
    pub business_time: Option<String>,
}

/// The financial institution's licence (金融机构许可证信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentFinanceInstitutionInfo {
    /// The kind of financial institution (金融机构类型).
    pub finance_type: Option<EcommerceApplymentFinanceType>,
    /// The pictures of the financial institution's licence, each as a `media_id` (金融机构许可证图片).
    pub finance_license_pics: Option<Vec<String>>,
}

/// The kind of financial institution (金融机构类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceApplymentFinanceType {
    /// A bank (银行业).
    BankAgent,
    /// A payment institution (支付机构).
    PaymentAgent,
    /// An insurer (保险业).
    Insurance,
    /// An institution for trading and settlement (交易及结算类金融机构).
    TradeAndSettle,
    /// Another kind.
    #[serde(rename = "OTHER")]
    OtherValue,
    /// A value that this version does not know.
    Other(String),
}

/// What the administrator is to the merchant (超级管理员类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceApplymentIdHolderType {
    /// The owner or legal person (经营者/法人).
    Legal,
    /// Someone whom the owner authorized (经办人).
    Super,
    /// A value that this version does not know.
    Other(String),
}

/// The identity card of the legal representative (经营者/法人身份证信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentIdCardInfo {
    /// The picture of the card's side with the portrait, as a `media_id` (身份证人像面照片).
    pub id_card_copy: Option<String>,
    /// The picture of the card's side with the emblem, as a `media_id` (身份证国徽面照片).
    pub id_card_national: Option<String>,
    /// The name on the card (身份证姓名).
    #[wechatpay(sensitive)]
    pub id_card_name: Option<String>,
    /// The card's number (身份证号码).
    #[wechatpay(sensitive)]
    pub id_card_number: Option<String>,
    /// From when on the card is valid, `yyyy-MM-dd` (身份证有效期开始时间).
    pub id_card_valid_time_begin: Option<String>,
    /// Until when the card is valid (身份证有效期结束时间).
    pub id_card_valid_time: Option<String>,
    /// The address on the card (身份证居住地址).
    #[wechatpay(sensitive)]
    pub id_card_address: Option<String>,
}

/// Another document of the legal representative (经营者/法人其他类型证件信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentIdDocInfo {
    /// The name on the document (证件姓名).
    #[wechatpay(sensitive)]
    pub id_doc_name: Option<String>,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub id_doc_number: Option<String>,
    /// The picture of the document's front, as a `media_id` (证件正面照片).
    pub id_doc_copy: Option<String>,
    /// The picture of the document's back, as a `media_id` (证件反面照片).
    pub id_doc_copy_back: Option<String>,
    /// From when on the document is valid, `yyyy-MM-dd` (证件有效期开始时间).
    pub doc_period_begin: Option<String>,
    /// Until when the document is valid (证件有效期结束时间).
    pub doc_period_end: Option<String>,
    /// The address on the document (证件居住地址).
    #[wechatpay(sensitive)]
    pub id_doc_address: Option<String>,
}

/// A beneficial owner (最终受益人信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentUboInfo {
    /// The kind of the beneficial owner's document (证件类型).
    pub ubo_id_doc_type: Option<EcommerceIdDocType>,
    /// The picture of the document's front, as a `media_id` (证件正面照片).
    pub ubo_id_doc_copy: Option<String>,
    /// The picture of the document's back, as a `media_id` (证件反面照片).
    pub ubo_id_doc_copy_back: Option<String>,
    /// The name of the beneficial owner (受益人姓名).
    #[wechatpay(sensitive)]
    pub ubo_id_doc_name: Option<String>,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub ubo_id_doc_number: Option<String>,
    /// The address on the document (证件居住地址).
    #[wechatpay(sensitive)]
    pub ubo_id_doc_address: Option<String>,
    /// From when on the document is valid, `yyyy-MM-dd` (证件有效期开始时间).
    pub ubo_period_begin: Option<String>,
    /// Until when the document is valid (证件有效期结束时间).
    pub ubo_period_end: Option<String>,
    /// From when on the document is valid (证件有效期开始时间).
    pub ubo_id_doc_period_begin: Option<String>,
    /// Until when the document is valid (证件有效期结束时间).
    pub ubo_id_doc_period_end: Option<String>,
}

/// The bank account for settlements (结算银行账户).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentAccountInfo {
    /// The kind of the account (账户类型).
    pub bank_account_type: Option<String>,
    /// The bank where the account is (开户银行).
    pub account_bank: Option<String>,
    /// The name on the account (开户名称).
    #[wechatpay(sensitive)]
    pub account_name: Option<String>,
    /// The number of the bank's branch (开户银行联行号).
    pub bank_branch_id: Option<String>,
    /// The full name of the bank's branch (开户银行全称).
    pub bank_name: Option<String>,
    /// The number of the bank account (银行帐号).
    #[wechatpay(sensitive)]
    pub account_number: Option<String>,
    /// The code of the province and city of the bank (开户银行省市编码).
    pub bank_address_code: Option<String>,
}

/// The administrator of the merchant (超级管理员信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentContactInfo {
    /// What the administrator is to the merchant (超级管理员类型).
    pub contact_type: Option<String>,
    /// The administrator's name (超级管理员姓名).
    #[wechatpay(sensitive)]
    pub contact_name: Option<String>,
    /// The kind of the administrator's document (超级管理员证件类型).
    pub contact_id_doc_type: Option<EcommerceIdDocType>,
    /// The number of the administrator's document (超级管理员身份证件号码).
    #[wechatpay(sensitive)]
    pub contact_id_card_number: Option<String>,
    /// The picture of the front of the administrator's document, as a `media_id` (超级管理员证件正面照片).
    pub contact_id_doc_copy: Option<String>,
    /// The picture of the back of the administrator's document, as a `media_id` (超级管理员证件反面照片).
    pub contact_id_doc_copy_back: Option<String>,
    /// From when on the administrator's document is valid (超级管理员证件有效期开始时间).
    pub contact_period_begin: Option<String>,
    /// Until when the administrator's document is valid (超级管理员证件有效期结束时间).
    pub contact_period_end: Option<String>,
    /// The letter that authorizes the administrator, as a `media_id` (业务办理授权函).
    pub business_authorization_letter: Option<String>,
    /// From when on the administrator's document is valid (超级管理员证件有效期开始时间).
    pub contact_id_doc_period_begin: Option<String>,
    /// Until when the administrator's document is valid (超级管理员证件有效期结束时间).
    pub contact_id_doc_period_end: Option<String>,
    /// The administrator's mobile phone number (超级管理员手机).
    #[wechatpay(sensitive)]
    pub mobile_phone: Option<String>,
    /// The administrator's e-mail address (超级管理员邮箱).
    #[wechatpay(sensitive)]
    pub contact_email: Option<String>,
}

/// The shop (店铺信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentSalesSceneInfo {
    /// The shop's name (店铺名称).
    pub store_name: Option<String>,
    /// The shop's address (店铺链接).
    pub store_url: Option<String>,
    /// The shop's QR code, as a `media_id` (店铺二维码).
    pub store_qr_code: Option<String>,
    /// The mini program (小程序AppID).
    pub mini_program_sub_appid: Option<String>,
}
