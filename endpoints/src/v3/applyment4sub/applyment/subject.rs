//! Who the merchant is in law: licences, certificates, identity documents, beneficial owners.

use wechatpay_runtime::wechatpay_object;

use crate::v3::applyment4sub::{
    ApplymentContactType, BeneficialOwner, FinancialInstitutionLicence, IdentityDocumentType, MicroBusinessType,
    RegistrationCertificateType, SubjectType,
};

/// Who the merchant is in law (主体资料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentSubject {
    /// The kind of merchant (主体类型).
    pub subject_type: SubjectType,
    /// Whether the merchant is a financial institution (是否是金融机构).
    pub finance_institution: Option<bool>,
    /// What shows that a micro merchant is in business (小微辅助证明材料).
    pub micro_biz_info: Option<ApplymentMicroBusiness>,
    /// The business licence (营业执照).
    pub business_license_info: Option<ApplymentBusinessLicence>,
    /// The certificate of registration (登记证书).
    pub certificate_info: Option<ApplymentCertificate>,
    /// The organization code certificate (组织机构代码证信息).
    pub organization_info: Option<ApplymentOrganization>,
    /// A picture of the letter that confirms the organization, as a `media_id` (单位证明函照片).
    pub certificate_letter_copy: Option<String>,
    /// The financial institution's licence (金融机构许可证信息).
    pub finance_institution_info: Option<FinancialInstitutionLicence>,
    /// The identity document of the owner or legal representative (经营者/法人身份证件).
    pub identity_info: ApplymentIdentity,
    /// The beneficial owners (最终受益人信息列表).
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
}

/// What shows that a micro merchant is in business (小微辅助证明材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentMicroBusiness {
    /// How a micro merchant sells (小微经营类型).
    pub micro_biz_type: MicroBusinessType,
    /// The shop of a micro merchant (门店场所).
    pub micro_store_info: Option<ApplymentMicroStore>,
    /// The business of a micro merchant that has no fixed place (流动经营/便民服务).
    pub micro_mobile_info: Option<ApplymentMicroMobile>,
    /// The online shop of a micro merchant (线上商品/服务交易).
    pub micro_online_info: Option<ApplymentMicroOnline>,
}

/// The shop of a micro merchant (门店场所).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentMicroStore {
    /// The name of the store (门店名称).
    pub micro_name: String,
    /// The code of the store's province and city (门店省市编码).
    pub micro_address_code: String,
    /// The store's address (门店地址).
    pub micro_address: String,
    /// A picture of the shop's front, as a `media_id` (门店门头照片).
    pub store_entrance_pic: String,
    /// A picture of the shop's inside, as a `media_id` (店内环境照片).
    pub micro_indoor_copy: String,
    /// The store's longitude (门店经度).
    pub store_longitude: Option<String>,
    /// The store's latitude (门店纬度).
    pub store_latitude: Option<String>,
}

/// The business of a micro merchant that has no fixed place (流动经营/便民服务).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentMicroMobile {
    /// The name of the business (经营/服务名称).
    pub micro_mobile_name: String,
    /// The code of the province and city where the business is (经营/服务所在地省市).
    pub micro_mobile_city: String,
    /// The address where the business is (经营/服务所在地).
    pub micro_mobile_address: String,
    /// Pictures of the place of business, as `media_id` (经营/服务现场照片).
    pub micro_mobile_pics: Vec<String>,
}

/// The online shop of a micro merchant (线上商品/服务交易).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentMicroOnline {
    /// The name of the online shop (线上店铺名称).
    pub micro_online_store: String,
    /// The name of the platform that the shop is on (电商平台名称).
    pub micro_ec_name: String,
    /// The shop's QR code, as a `media_id` (店铺二维码).
    pub micro_qrcode: Option<String>,
    /// The shop's address (店铺链接).
    pub micro_link: Option<String>,
}

/// The business licence (营业执照).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentBusinessLicence {
    /// A picture of the business licence, as a `media_id` (营业执照照片).
    pub license_copy: String,
    /// The registration number or unified social credit code (注册号/统一社会信用代码).
    pub license_number: String,
    /// The merchant's name (商户名称).
    pub merchant_name: String,
    /// The name of the owner or legal representative (个体户经营者/法人姓名).
    pub legal_person: String,
    /// The registered address (注册地址).
    pub license_address: Option<String>,
    /// The day from which it is valid, as `YYYY-MM-DD` (有效期限开始日期).
    pub period_begin: Option<String>,
    /// The day until which it is valid (有效期限结束日期).
    pub period_end: Option<String>,
}

/// The certificate of registration (登记证书).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentCertificate {
    /// A picture of the certificate of registration, as a `media_id` (登记证书照片).
    pub cert_copy: String,
    /// The kind of certificate of registration (登记证书类型).
    pub cert_type: RegistrationCertificateType,
    /// The number of the certificate (证书号).
    pub cert_number: String,
    /// The merchant's name (商户名称).
    pub merchant_name: String,
    /// The registered address (注册地址).
    pub company_address: String,
    /// The name of the legal representative (法人姓名).
    pub legal_person: String,
    /// The day from which it is valid, as `YYYY-MM-DD` (有效期限开始日期).
    pub period_begin: String,
    /// The day until which it is valid (有效期限结束日期).
    pub period_end: String,
}

/// The organization code certificate (组织机构代码证信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentOrganization {
    /// A picture of the organization code certificate, as a `media_id` (组织机构代码证照片).
    pub organization_copy: String,
    /// The organization code (组织机构代码).
    pub organization_code: String,
    /// The day from which the organization code certificate is valid, as `YYYY-MM-DD` (组织机构代码证有效期开始日期).
    pub org_period_begin: String,
    /// The day until which the organization code certificate is valid (组织机构代码证有效期结束日期).
    pub org_period_end: String,
}

/// The identity document of the owner or legal representative (经营者/法人身份证件).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentIdentity {
    /// Whose document it is (证件持有人类型).
    pub id_holder_type: Option<ApplymentContactType>,
    /// The kind of the document (证件类型).
    pub id_doc_type: IdentityDocumentType,
    /// The letter about the legal representative, as a `media_id` (法定代表人说明函).
    pub authorize_letter_copy: Option<String>,
    /// The identity card of the legal representative (经营者/法人身份证信息).
    pub id_card_info: Option<ApplymentIdentityCard>,
    /// Another document of the legal representative (经营者/法人其他类型证件信息).
    pub id_doc_info: Option<ApplymentIdentityDocument>,
    /// Whether the legal representative is the beneficial owner (经营者/法人是否为受益人).
    pub owner: Option<bool>,
}

/// The identity card of the legal representative (经营者/法人身份证信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentIdentityCard {
    /// The picture of the card's side with the portrait, as a `media_id` (身份证人像面照片).
    pub id_card_copy: String,
    /// The picture of the card's side with the emblem, as a `media_id` (身份证国徽面照片).
    pub id_card_national: String,
    /// The name on the card (身份证姓名).
    #[wechatpay(sensitive)]
    pub id_card_name: String,
    /// The card's number (身份证号码).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// The address on the identity card (身份证居住地址).
    #[wechatpay(sensitive)]
    pub id_card_address: Option<String>,
    /// From when on the card is valid, as `YYYY-MM-DD` (身份证有效期开始时间).
    pub card_period_begin: String,
    /// Until when the card is valid (身份证有效期结束时间).
    pub card_period_end: String,
}

/// Another document of the legal representative (经营者/法人其他类型证件信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentIdentityDocument {
    /// The picture of the document's front, as a `media_id` (证件正面照片).
    pub id_doc_copy: String,
    /// The picture of the document's back, as a `media_id` (证件反面照片).
    pub id_doc_copy_back: Option<String>,
    /// The name on the document (证件姓名).
    #[wechatpay(sensitive)]
    pub id_doc_name: String,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub id_doc_number: String,
    /// The address on the document (证件居住地址).
    #[wechatpay(sensitive)]
    pub id_doc_address: Option<String>,
    /// From when on the document is valid, as `YYYY-MM-DD` (证件有效期开始时间).
    pub doc_period_begin: String,
    /// Until when the document is valid (证件有效期结束时间).
    pub doc_period_end: String,
}
