//! Applications to withdraw the balance of a merchant number that was closed.

pub mod applyment_id;
pub mod out_request_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::applyment4sub::IdentityDocumentType;

/// Applies to withdraw the balance of a merchant number that was closed (提交已注销商户号可用余额提现申请单).
#[wechatpay_endpoint(
    POST,
    "v3/mch_operate/risk/withdrawl-apply",
    response = CreatedClosedMerchantWithdrawal,
    document = "https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/submit-apply.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateClosedMerchantWithdrawal {
    /// Of this merchant of the platform only (二级商户号).
    pub sub_mchid: String,
    /// Which of the sub-merchant's accounts the money leaves (二级商户号的出款子账户类型).
    pub out_account_type: ClosedMerchantAccountType,
    /// The amount that is withdrawn, in fen (提现金额).
    pub amount: i64,
    /// The merchant's number of the application (商户提现申请单号).
    pub out_request_no: String,
    /// What kind of account is paid (收款对象类型).
    pub payee_type: ClosedMerchantPayeeType,
    /// The number of the merchant that is paid (收款对象对应的商户号).
    pub payee_mchid: Option<String>,
    /// The bank account that is paid (收款账号信息).
    pub payee_info: ClosedMerchantPayee,
    /// What shows that the applicant may have the money (付款申请证明材料).
    pub proof_media_list: Option<ClosedMerchantProofs>,
    /// More documents, each as a `media_id` (补充材料).
    pub additional_materials: Option<ClosedMerchantAddition>,
    /// A remark (备注).
    pub remark: Option<String>,
}

/// Which of the sub-merchant's accounts the money leaves (二级商户号的出款子账户类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClosedMerchantAccountType {
    /// The basic account (基本账户).
    BasicAccount,
    /// The operating account (运营账户).
    OperateAccount,
    /// The deposit account (保证金账户).
    MarginAccount,
    /// A value that this version does not know.
    Other(String),
}

/// What kind of account is paid (收款对象类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClosedMerchantPayeeType {
    /// The merchant that put the money in (出资商户).
    ContributionMerchant,
    /// The partner (服务商).
    ServiceProviderMerchant,
    /// Another merchant (其他商户).
    OtherMerchant,
    /// A person (个人).
    Individual,
    /// A value that this version does not know.
    Other(String),
}

/// The bank account that is paid (收款账号信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMerchantPayee {
    /// The kind of the account (账户类型).
    pub account_type: ClosedMerchantPayeeAccountType,
    /// The bank account (银行账户).
    pub bank_account_info: Option<ClosedMerchantPayeeAccount>,
    /// The identity document of whose account it is (收款人账号对应的证件信息).
    pub identity_info: Option<ClosedMerchantPayeeIdentity>,
}

/// The kind of the account (账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClosedMerchantPayeeAccountType {
    /// The account of a company (对公银行账户).
    #[serde(rename = "ACCOUNT_TYPE_CORPORATE")]
    Corporate,
    /// The account of a person (个人银行卡).
    #[serde(rename = "ACCOUNT_TYPE_PERSONAL")]
    Personal,
    /// A value that this version does not know.
    Other(String),
}

/// The bank account (银行账户).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMerchantPayeeAccount {
    /// The name on the account (开户名称).
    #[wechatpay(sensitive)]
    pub account_name: String,
    /// The name of the bank with the account (开户银行).
    pub account_bank: String,
    /// The number of the bank's branch (开户银行联行号).
    pub bank_branch_id: Option<String>,
    /// The full name of the bank's branch (开户银行全称).
    pub bank_name: Option<String>,
    /// The number of the bank account (银行账号).
    #[wechatpay(sensitive)]
    pub account_number: String,
}

/// The identity document of whose account it is (收款人账号对应的证件信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMerchantPayeeIdentity {
    /// The kind of document (证件类型).
    pub id_doc_type: Option<IdentityDocumentType>,
    /// The name on the document (证件姓名).
    #[wechatpay(sensitive)]
    pub identification_name: String,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub identification_no: String,
}

/// What shows that the applicant may have the money (付款申请证明材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMerchantProofs {
    /// What shows that the applicant may have the money (申请证明材料).
    pub proof_payee_media: Option<Vec<ClosedMerchantProof>>,
}

/// A document that shows that the applicant may have the money (申请证明材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMerchantProof {
    /// The kind of document (申请证明材料类型).
    pub proof_media_type: ClosedMerchantProofType,
    /// A picture of the document, as a `media_id` (证明材料照片).
    pub proof_media: String,
}

/// The kind of document (申请证明材料类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClosedMerchantProofType {
    /// What the payments were (基本交易信息).
    BasicTransactionInformation,
    /// The identity card of the legal representative (法人身份证).
    LegalIdCard,
    /// An identity card (身份证).
    IdCard,
    /// The business licence (营业执照).
    BusinessLicensePhoto,
    /// The identity card of who is paid (收款人身份证).
    PayeeIdCard,
    /// The application to withdraw, form 6 (微信支付提现申请表 6).
    #[serde(rename = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6")]
    WechatPayWithdrawalApplicationType6,
    /// The application to withdraw, form 7 (微信支付提现申请表 7).
    #[serde(rename = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7")]
    WechatPayWithdrawalApplicationType7,
    /// The application to withdraw, form 8 (微信支付提现申请表 8).
    #[serde(rename = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8")]
    WechatPayWithdrawalApplicationType8,
    /// A value that this version does not know.
    Other(String),
}

/// More documents, each as a `media_id` (补充材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMerchantAddition {
    /// Other pictures, as `media_id` (补充材料照片列表).
    pub additional_media: Option<Vec<String>>,
}

/// The application as it was created (提现申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedClosedMerchantWithdrawal {
    /// WeChat Pay's number of the application (微信支付提现申请单号).
    pub applyment_id: Option<String>,
    /// The merchant's number of the application (商户提现申请单号).
    pub out_request_no: Option<String>,
}

/// An application, as it stands (提现申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMerchantWithdrawal {
    /// The application (提现申请单信息).
    pub withdrawl_apply: Option<ClosedMerchantWithdrawalState>,
}

/// The application for a withdrawal (提现申请单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMerchantWithdrawalState {
    /// WeChat Pay's number of the application (微信支付提现申请单号).
    pub applyment_id: Option<String>,
    /// The merchant's number of the application (商户提现申请单号).
    pub out_request_no: Option<String>,
    /// The application's state (申请单状态).
    pub state: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// When it was changed last (最后更新时间).
    pub modify_time: Option<String>,
}
