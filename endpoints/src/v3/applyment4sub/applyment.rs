//! The application: who the merchant is, what it sells, where it is paid to.

pub mod applyment_id;
pub mod business_code;

mod business;
mod subject;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{ApplymentContactType, ApplymentState, CreatedApplyment, IdentityDocumentType};
pub use business::{
    ApplymentApp, ApplymentBusiness, ApplymentMiniProgram, ApplymentOfficialAccount, ApplymentSales, ApplymentSalesScene,
    ApplymentStore, ApplymentWebSite, ApplymentWecom,
};
pub use subject::{
    ApplymentBusinessLicence, ApplymentCertificate, ApplymentIdentity, ApplymentIdentityCard, ApplymentIdentityDocument,
    ApplymentMicroBusiness, ApplymentMicroMobile, ApplymentMicroOnline, ApplymentMicroStore, ApplymentOrganization,
    ApplymentSubject,
};

/// Applies for a sub-merchant (提交申请单).
///
/// The address ends in a slash. What is asked for depends on the kind of merchant (`subject_type`): a micro merchant has no licence, a
/// company has no certificate.
#[wechatpay_endpoint(
    POST,
    "v3/applyment4sub/applyment/",
    response = CreatedApplyment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateSubMerchantApplyment {
    /// The partner's number of the application, unique for each (业务申请编号).
    pub business_code: String,
    /// The administrator of the merchant (超级管理员信息).
    pub contact_info: ApplymentContact,
    /// Who the merchant is in law (主体资料).
    pub subject_info: ApplymentSubject,
    /// What the merchant's business is (经营资料).
    pub business_info: ApplymentBusiness,
    /// How it is settled (结算规则).
    pub settlement_info: ApplymentSettlement,
    /// The bank account that the merchant is paid to (结算银行账户).
    pub bank_account_info: ApplymentBankAccount,
    /// More documents, each as a `media_id` (补充材料).
    pub addition_info: Option<ApplymentAddition>,
}

/// The administrator of the merchant (超级管理员信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentContact {
    /// What the administrator is to the merchant (超级管理员类型).
    pub contact_type: ApplymentContactType,
    /// The administrator's name (超级管理员姓名).
    #[wechatpay(sensitive)]
    pub contact_name: String,
    /// The kind of the administrator's identity document (超级管理员证件类型).
    pub contact_id_doc_type: Option<IdentityDocumentType>,
    /// The number of the administrator's document (超级管理员身份证件号码).
    #[wechatpay(sensitive)]
    pub contact_id_number: Option<String>,
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
    /// The administrator's `openid` (超级管理员微信openid).
    pub openid: Option<String>,
    /// The contact's mobile telephone number (联系手机).
    #[wechatpay(sensitive)]
    pub mobile_phone: String,
    /// The contact's e-mail address (联系邮箱).
    #[wechatpay(sensitive)]
    pub contact_email: String,
}

/// How it is settled (结算规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentSettlement {
    /// The id of the rule of settlement (入驻结算规则ID).
    pub settlement_id: Option<String>,
    /// The industry (所属行业).
    pub qualification_type: Option<String>,
    /// Pictures of the licences that the trade needs, as `media_id` (特殊资质图片).
    pub qualifications: Option<Vec<String>>,
    /// The id of the offer of a lower fee (优惠费率活动ID).
    pub activities_id: Option<String>,
    /// The rate of the offer, in percent (优惠费率活动值).
    pub activities_rate: Option<String>,
    /// The rate of the offer for what is not paid by credit card, in percent (非信用卡活动费率值).
    pub debit_activities_rate: Option<String>,
    /// The rate of the offer for what is paid by credit card, in percent (信用卡活动费率值).
    pub credit_activities_rate: Option<String>,
    /// What the offer asks for, as `media_id` (优惠费率活动补充材料).
    pub activities_additions: Option<Vec<String>>,
}

/// The bank account that the merchant is paid to (结算银行账户).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentBankAccount {
    /// The kind of the account (账户类型).
    pub bank_account_type: ApplymentBankAccountType,
    /// The name on the account (开户名称).
    #[wechatpay(sensitive)]
    pub account_name: String,
    /// The bank of the account (开户银行).
    pub account_bank: String,
    /// The code of the province and city of the bank (开户银行省市编码).
    pub bank_address_code: String,
    /// The full name of the bank's branch (开户银行全称).
    pub bank_name: Option<String>,
    /// The number of the bank's branch (开户银行联行号).
    pub bank_branch_id: Option<String>,
    /// The number of the bank account (银行账号).
    #[wechatpay(sensitive)]
    pub account_number: Option<String>,
}

/// The kind of the account (账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ApplymentBankAccountType {
    /// The account of a company (对公银行账户).
    #[serde(rename = "BANK_ACCOUNT_TYPE_CORPORATE")]
    Corporate,
    /// The account of the owner (经营者个人银行卡).
    #[serde(rename = "BANK_ACCOUNT_TYPE_PERSONAL")]
    Personal,
    /// A value that this version does not know.
    Other(String),
}

/// More documents, each as a `media_id` (补充材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentAddition {
    /// The letter in which the legal representative agrees to the account, as a `media_id` (法人开户承诺函).
    pub legal_person_commitment: Option<String>,
    /// The video in which the legal representative agrees to the account, as a `media_id` (法人开户意愿视频).
    pub legal_person_video: Option<String>,
    /// More documents, each as a `media_id` (补充材料).
    pub business_addition_pics: Option<Vec<String>>,
    /// More in words (补充说明).
    pub business_addition_msg: Option<String>,
}

/// Why a field was turned down (驳回原因详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentAuditDetail {
    /// The name of the field (字段名).
    pub field: Option<String>,
    /// The field's name (字段名称).
    pub field_name: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
}

/// An application, as it stands (申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubMerchantApplyment {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: Option<String>,
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<i64>,
    /// The number of the new sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The address of the page where the administrator signs the contract (超级管理员签约链接).
    pub sign_url: Option<String>,
    /// The application's state (申请单状态).
    pub applyment_state: Option<ApplymentState>,
    /// The application's state in words (申请状态描述).
    pub applyment_state_msg: Option<String>,
    /// Why it was rejected, for each field (驳回原因详情).
    pub audit_detail: Option<Vec<ApplymentAuditDetail>>,
}
