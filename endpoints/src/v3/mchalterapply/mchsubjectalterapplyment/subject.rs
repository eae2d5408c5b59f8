//! Who the merchant is in law, as the change asks for it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::applyment4sub::ApplymentContactType;
use crate::v3::applyment4sub::IdentityDocumentType;
use crate::v3::applyment4sub::RegistrationCertificateType;

/// What is to be changed (主体资料变更范围).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubjectChangeScope {
    /// Everything (全部资料).
    #[serde(rename = "ALTER_SCOPE_FULL")]
    Full,
    /// The licence or certificate (营业执照或登记证书).
    #[serde(rename = "ALTER_SCOPE_BUSINESS_CERT")]
    BusinessCert,
    /// The beneficial owners (最终受益人).
    #[serde(rename = "ALTER_SCOPE_UBO")]
    Ubo,
    /// A value that this version does not know.
    Other(String),
}

/// The business licence (营业执照信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectChangeBusinessLicence {
    /// The number of the business licence (营业执照注册号).
    pub license_number: String,
    /// A picture of the business licence, as a `media_id` (营业执照照片).
    pub license_copy: String,
    /// The merchant's name (商户名称).
    pub merchant_name: String,
    /// The name of the legal representative (法人姓名).
    pub legal_person: String,
    /// The registered address (注册地址).
    pub company_address: Option<String>,
    /// From when on it is valid (有效期开始时间).
    pub license_period_begin: Option<String>,
    /// Until when it is valid (有效期结束时间).
    pub license_period_end: Option<String>,
}

/// The certificate of registration (登记证书信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectChangeCertificate {
    /// The kind of certificate (证书类型).
    pub cert_type: RegistrationCertificateType,
    /// The number of the certificate (证书编号).
    pub cert_number: String,
    /// A picture of the certificate, as a `media_id` (证书照片).
    pub cert_copy: String,
    /// The merchant's name (商户名称).
    pub merchant_name: String,
    /// The name of the legal representative (法人姓名).
    pub legal_person: String,
    /// The registered address (注册地址).
    pub company_address: String,
    /// From when on it is valid (有效期开始时间).
    pub cert_period_begin: String,
    /// Until when it is valid (有效期结束时间).
    pub cert_period_end: String,
}

/// The licence of a financial institution (金融机构许可证).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectChangeFinancialLicence {
    /// The kind of financial institution (金融机构类型).
    pub finance_type: SubjectChangeFinancialType,
    /// The pictures of the financial institution's licence, each as a `media_id` (金融机构许可证图片).
    pub finance_license_pics: Vec<String>,
}

/// The kind of financial institution (金融机构类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubjectChangeFinancialType {
    /// A bank (银行业).
    #[serde(rename = "FINANCE_TYPE_BANK_AGENT")]
    BankAgent,
    /// A payment institution (支付机构).
    #[serde(rename = "FINANCE_TYPE_PAYMENT_AGENT")]
    PaymentAgent,
    /// An insurer (保险业).
    #[serde(rename = "FINANCE_TYPE_INSURANCE")]
    Insurance,
    /// An institution of trading and settlement (交易及结算类金融机构).
    #[serde(rename = "FINANCE_TYPE_TRADE_AND_SETTLE")]
    TradeAndSettle,
    /// Another financial institution (其他金融机构).
    #[serde(rename = "FINANCE_TYPE_OTHER")]
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// Who the legal representative is (法人身份信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectChangeLegalPerson {
    /// Whose identity document it is (证件持有人类型).
    pub id_holder_type: ApplymentContactType,
    /// The kind of document (证件类型).
    pub id_doc_type: Option<IdentityDocumentType>,
    /// The letter about the legal representative, as a `media_id` (法定代表人说明函).
    pub authorize_letter_copy: Option<String>,
    /// The picture of the document's front, as a `media_id` (证件正面照片).
    pub card_front: Option<String>,
    /// The picture of the document's back, as a `media_id` (证件反面照片).
    pub card_back: Option<String>,
    /// The name on the document (证件姓名).
    #[wechatpay(sensitive)]
    pub card_name: Option<String>,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub card_number: Option<String>,
    /// The address on the document (证件居住地址).
    #[wechatpay(sensitive)]
    pub card_address: Option<String>,
    /// From when on the document is valid (证件有效期开始时间).
    pub card_period_begin: Option<String>,
    /// Until when the document is valid (证件有效期结束时间).
    pub card_period_end: Option<String>,
    /// Whether the legal representative is the beneficial owner (经营者/法人是否为受益人).
    pub as_ubo: Option<bool>,
}

/// A beneficial owner (最终受益人信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectChangeBeneficialOwner {
    /// The kind of document (证件类型).
    pub id_doc_type: IdentityDocumentType,
    /// The picture of the document's front, as a `media_id` (证件正面照片).
    pub card_front: String,
    /// The picture of the document's back, as a `media_id` (证件反面照片).
    pub card_back: Option<String>,
    /// The name on the document (证件姓名).
    #[wechatpay(sensitive)]
    pub card_name: String,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub card_number: String,
    /// The address on the document (证件居住地址).
    #[wechatpay(sensitive)]
    pub card_address: String,
    /// From when on the document is valid (证件有效期开始时间).
    pub card_period_begin: String,
    /// Until when the document is valid (证件有效期结束时间).
    pub card_period_end: String,
}

/// What else belongs to the application (补充材料列表).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectChangeAddition {
    /// The licence to open a bank account, as `media_id` (银行开户许可证).
    pub bank_openaccount_license: Option<Vec<String>>,
    /// The notice that the account was approved, as `media_id` (开户核准通知书).
    pub openaccount_approval: Option<Vec<String>>,
    /// What else shows who the legal representative is, as `media_id` (法人身份辅助证明).
    pub legal_other_prove: Option<Vec<String>>,
    /// What the authority that issued the document confirms, as `media_id` (发证机关证明).
    pub agency_prove: Option<Vec<String>>,
    /// What else belongs to the beneficial owners, as `media_id` (受益所有人补充材料).
    pub ubo_prove: Option<Vec<String>>,
}
