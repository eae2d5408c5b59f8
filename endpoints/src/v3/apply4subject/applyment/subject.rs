//! Who the merchant is in law, as the confirmation asks for it.

use wechatpay_runtime::wechatpay_object;

use crate::v3::applyment4sub::{
    ApplymentContactType, FinancialInstitutionLicence, IdentityDocumentType, MicroBusinessType, RegistrationCertificateType,
    SubjectType,
};

/// Who the merchant is in law (主体信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationSubject {
    /// The kind of merchant (主体类型).
    pub subject_type: SubjectType,
    /// Whether it is a financial institution (是否金融机构).
    pub is_finance_institution: Option<bool>,
    /// The business licence, as one document spells it (营业执照).
    pub business_license_info: Option<ConfirmationBusinessLicence>,
    /// The certificate of registration (登记证书).
    pub certificate_info: Option<ConfirmationCertificate>,
    /// A picture of the letter that confirms the organization, as a `media_id` (单位证明函照片).
    pub company_prove_copy: Option<String>,
    /// What shows that a micro merchant is in business (辅助证明材料信息).
    pub assist_prove_info: Option<ConfirmationMicroBusiness>,
    /// The licences that the trade needs, by the name that one document has for them (经营许可证列表信息).
    pub special_operation_info: Option<Vec<ConfirmationTradeLicence>>,
    /// The financial institution's licence (金融机构许可证信息).
    pub finance_institution_info: Option<FinancialInstitutionLicence>,
    /// The business licence (营业执照).
    pub business_licence_info: Option<ConfirmationBusinessLicence>,
    /// The licences that the trade needs (经营许可证列表).
    pub special_operation_list: Option<Vec<ConfirmationTradeLicence>>,
}

/// The business licence (营业执照).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationBusinessLicence {
    /// The number of the business licence (营业执照注册号).
    pub licence_number: String,
    /// A picture of the business licence, as a `media_id` (营业执照照片).
    pub licence_copy: String,
    /// The merchant's name (商户名称).
    pub merchant_name: String,
    /// The name of the legal representative (法人姓名).
    pub legal_person: String,
    /// The registered address (注册地址).
    pub company_address: String,
    /// The days between which the business licence is valid: a JSON list of two dates, in JSON (营业执照有效日期`JSON`格式字符串).
    pub licence_valid_date: String,
}

/// The certificate of registration (登记证书).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationCertificate {
    /// The kind of certificate of registration (登记证书类型).
    pub cert_type: RegistrationCertificateType,
    /// The number of the certificate (证书编号).
    pub cert_number: String,
    /// A picture of the certificate of registration, as a `media_id` (登记证书照片).
    pub cert_copy: String,
    /// The merchant's name (商户名称).
    pub merchant_name: String,
    /// The name of the legal representative (法人姓名).
    pub legal_person: String,
    /// The registered address (注册地址).
    pub company_address: String,
    /// The days between which the business licence is valid: a JSON list of two dates, in JSON (营业执照有效日期`JSON`格式字符串).
    pub cert_valid_date: String,
}

/// What shows that a micro merchant is in business (辅助证明材料信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationMicroBusiness {
    /// How a micro merchant sells (小微经营类型).
    pub micro_biz_type: MicroBusinessType,
    /// The name of the store (门店名称).
    pub store_name: String,
    /// The code of the store's province and city (门店省市编码).
    pub store_address_code: Option<String>,
    /// The store's address (门店地址).
    pub store_address: String,
    /// A picture of the shop's front, as a `media_id` (门店门头照片).
    pub store_header_copy: String,
    /// A picture of the shop's inside, as a `media_id` (店内环境照片).
    pub store_indoor_copy: String,
}

/// A licence that the trade needs (经营许可证信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationTradeLicence {
    /// The id of the trade (行业ID).
    pub category_id: i64,
    /// Pictures of the licence, each as a `media_id` (行业经营许可证资质照片).
    pub store_indoor_copy: Option<Vec<String>>,
    /// Pictures of the licence, each as a `media_id` (行业经营许可证资质照片).
    pub operation_copy_list: Option<Vec<String>>,
}

/// Who the legal representative is (法人身份信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationIdentity {
    /// Whose document it is (证件持有人类型).
    pub id_holder_type: Option<ApplymentContactType>,
    /// The kind of the document (证件类型).
    pub identification_type: IdentityDocumentType,
    /// The letter about the legal representative, as a `media_id` (法定代表人说明函).
    pub authorize_letter_copy: Option<String>,
    /// The name on the document (证件姓名).
    #[wechatpay(sensitive)]
    pub identification_name: String,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub identification_number: String,
    /// The days between which the document is valid: a JSON list of two dates, in JSON (证件有效日期`JSON`格式字符串).
    pub identification_valid_date: String,
    /// The address on the document (证件居住地址).
    #[wechatpay(sensitive)]
    pub identification_address: Option<String>,
    /// The picture of the document's front, as a `media_id` (证件正面照片).
    pub identification_front_copy: String,
    /// The picture of the document's back, as a `media_id` (证件反面照片).
    pub identification_back_copy: Option<String>,
    /// Whether the legal representative is the beneficial owner (经营者/法人是否为受益人).
    pub owner: Option<bool>,
}
