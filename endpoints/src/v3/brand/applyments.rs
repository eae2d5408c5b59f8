//! Applications for a brand (品牌入驻).

pub mod applyment_id;
pub mod business_code;
pub mod cancel_applyment;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Applies for a brand (提交入驻申请).
#[wechatpay_endpoint(
    POST,
    "v3/brand/applyments",
    response = BrandApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBrandApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: String,
    /// The administrator (管理员信息).
    pub admin_info: BrandAdministrator,
    /// The company (主体资料).
    pub subject_info: BrandCompany,
    /// The brand (品牌基础信息).
    pub brand_basic_info: BrandDescription,
    /// The brand's trademarks (品牌商标资料).
    pub trademark: BrandTrademarks,
}

/// The administrator (管理员信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandAdministrator {
    /// The administrator's name (管理员姓名).
    #[wechatpay(sensitive)]
    pub admin_name: String,
    /// The kind of the administrator's identity document (管理员证件类型).
    pub id_doc_type: BrandAdministratorDocumentType,
    /// The number of the administrator's identity document (管理员证件号).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
}

/// The kind of the administrator's identity document (管理员证件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandAdministratorDocumentType {
    /// The identity card of mainland China (居民身份证).
    IdentificationTypeMainlandIdCard,
    /// The travel permit of a resident of Hong Kong (来往内地通行证：香港居民).
    IdentificationTypeHongkong,
    /// The travel permit of a resident of Macao (来往内地通行证：澳门居民).
    IdentificationTypeMacao,
    /// The travel permit of a resident of Taiwan (来往大陆通行证：台湾居民).
    IdentificationTypeTaiwan,
    /// The residence permit of a resident of Hong Kong or Macao (港澳居民居住证).
    IdentificationTypeHongkongMacaoResident,
    /// The residence permit of a resident of Taiwan (台湾居民居住证).
    IdentificationTypeTaiwanResident,
    /// A value that this version does not know.
    Other(String),
}

/// The company (主体资料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandCompany {
    /// The kind of merchant (主体类型).
    pub subject_type: BrandCompanyType,
    /// The company's name (主体名称).
    pub subject_name: String,
    /// The unified social credit code (统一社会信用代码).
    pub unified_social_credit_code: String,
}

/// The kind of merchant (主体类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandCompanyType {
    /// A company (企业).
    SubjectTypeEnterprise,
    /// A sole proprietor (个体工商户).
    SubjectTypeIndividual,
    /// A value that this version does not know.
    Other(String),
}

/// The brand (品牌基础信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandDescription {
    /// The brand's name (品牌名称).
    pub brand_name: String,
    /// The brand's logo, as a `media_id` (品牌Logo).
    pub brand_logo: String,
}

/// The brand's trademarks (品牌商标资料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandTrademarks {
    /// Whether there is a trademark (有无商标).
    pub trademark_exists: BrandTrademarkExistence,
    /// The trademark's certificate of registration (商标注册证).
    pub trademark_registration_certificate: Option<BrandTrademark>,
    /// The certificate of registration of the logo as a trademark (Logo商标注册证).
    pub logo_trademark_registration_certificate: Option<BrandTrademark>,
    /// Another proof where there is no trademark, as a `media_id` (无商标额外证明材料).
    pub no_trademark_addition_prove: Option<String>,
    /// Other proofs where there is no trademark, as `media_id`s (无商标额外证明材料列表).
    pub no_trademark_addition_prove_list: Option<Vec<String>>,
}

/// Whether there is a trademark (有无商标).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandTrademarkExistence {
    /// There is one (有商标).
    TrademarkExists,
    /// There is none (无商标).
    TrademarkNone,
    /// A value that this version does not know.
    Other(String),
}

/// A trademark (商标注册证).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandTrademark {
    /// The trademark's certificate of registration (商标注册证).
    pub certificate: Option<String>,
    /// The trademark's name (商标名称).
    pub name: String,
    /// The trademark's number (商标注册号).
    pub number: String,
    /// The first day of the trademark's validity (商标有效期开始时间).
    pub valid_begin_time: String,
    /// The last day of the trademark's validity (商标有效期结束时间).
    pub valid_end_time: String,
    /// The trademark's international class (商标国际分类).
    pub international_class: String,
    /// The trademark's holder (商标注册人).
    pub holder: String,
    /// The licence to use the trademark, as a `media_id` (商标许可使用授权书).
    pub license: Option<String>,
    /// The first day of the licence (商标授权有效期开始时间).
    pub authorization_begin_time: Option<String>,
    /// The last day of the licence (商标授权有效期结束时间).
    pub authorization_end_time: Option<String>,
    /// The trademarks' certificates of registration (商标注册证列表).
    pub certificate_list: Option<Vec<String>>,
    /// The licences to use the trademark, as `media_id`s (商标许可使用授权书列表).
    pub license_list: Option<Vec<String>>,
}

/// An application for a brand (品牌入驻申请).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandApplication {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<String>,
    /// The merchant's number of the application (业务申请编号).
    pub business_code: Option<String>,
    /// The application's state (申请状态).
    pub applyment_state: Option<BrandApplicationState>,
    /// The application's state in words (申请状态说明).
    pub applyment_state_desc: Option<String>,
    /// The address behind the QR code by which the administrator confirms (授权确认二维码链接).
    pub authorization_confirmation_qr_code: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
}

/// The application's state (申请状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandApplicationState {
    /// Unknown (未知).
    ApplymentStateUnknown,
    /// It was not submitted yet (未提交).
    ApplymentStateUnsubmitted,
    /// It waits for the account to be validated (待账户验证).
    ApplymentStateWaitingValidate,
    /// It is being reviewed (审核中).
    ApplymentStateWaitingAudit,
    /// It waits for the administrator to confirm (待授权确认).
    ApplymentStateWaitingAuth,
    /// The brand is being opened (开通中).
    ApplymentStateOpenAccount,
    /// It is finished (已完成).
    ApplymentStateFinish,
    /// It was rejected (审核驳回).
    ApplymentStateAuditRejected,
    /// It was cancelled (已撤销).
    ApplymentStateCanceled,
    /// A value that this version does not know.
    Other(String),
}
