//! What the applications of several kinds share: documents, certificates, kinds of merchants, the state of an application.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Who somebody is to the merchant (超级管理员类型、证件持有人类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ApplymentContactType {
    /// The owner or legal representative (经营者/法人).
    Legal,
    /// Somebody who acts for the merchant (经办人).
    Super,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of an identity document (证件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum IdentityDocumentType {
    /// An identity card of the Chinese mainland (中国大陆居民-身份证).
    #[serde(rename = "IDENTIFICATION_TYPE_IDCARD")]
    Idcard,
    /// A passport of another country or region (其他国家或地区居民-护照).
    #[serde(rename = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT")]
    OverseaPassport,
    /// A travel permit of a resident of Hong Kong (中国香港居民-来往内地通行证).
    #[serde(rename = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT")]
    HongkongPassport,
    /// A travel permit of a resident of Macao (中国澳门居民-来往内地通行证).
    #[serde(rename = "IDENTIFICATION_TYPE_MACAO_PASSPORT")]
    MacaoPassport,
    /// A travel permit of a resident of Taiwan (中国台湾居民-来往大陆通行证).
    #[serde(rename = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT")]
    TaiwanPassport,
    /// A residence permit of a foreigner (外国人居留证).
    #[serde(rename = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT")]
    ForeignResident,
    /// A residence permit of a resident of Hong Kong or Macao (港澳居民证).
    #[serde(rename = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")]
    HongkongMacaoResident,
    /// A residence permit of a resident of Taiwan (台湾居民证).
    #[serde(rename = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")]
    TaiwanResident,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of merchant (主体类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubjectType {
    /// A sole trader (个体户).
    #[serde(rename = "SUBJECT_TYPE_INDIVIDUAL")]
    Individual,
    /// A company (企业).
    #[serde(rename = "SUBJECT_TYPE_ENTERPRISE")]
    Enterprise,
    /// A public institution (事业单位).
    #[serde(rename = "SUBJECT_TYPE_INSTITUTIONS")]
    Institutions,
    /// A social organization (社会组织).
    #[serde(rename = "SUBJECT_TYPE_OTHERS")]
    Others,
    /// A micro merchant without a licence (小微).
    #[serde(rename = "SUBJECT_TYPE_MICRO")]
    Micro,
    /// An authority (政府机关).
    #[serde(rename = "SUBJECT_TYPE_GOVERNMENT")]
    Government,
    /// A public institution (事业单位).
    #[serde(rename = "SUBJECT_TYPE_INSTITUTIONS_CLONED")]
    InstitutionsCloned,
    /// A value that this version does not know.
    Other(String),
}

/// How a micro merchant sells (小微经营类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MicroBusinessType {
    /// In a shop (门店场所).
    #[serde(rename = "MICRO_TYPE_STORE")]
    Store,
    /// Without a fixed place (流动经营/便民服务).
    #[serde(rename = "MICRO_TYPE_MOBILE")]
    Mobile,
    /// Online (线上商品/服务交易).
    #[serde(rename = "MICRO_TYPE_ONLINE")]
    Online,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of certificate of registration (登记证书类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RegistrationCertificateType {
    /// Of a public institution (事业单位法人证书).
    #[serde(rename = "CERTIFICATE_TYPE_2388")]
    CertificateType2388,
    /// Of the unified social credit code (统一社会信用代码证书).
    #[serde(rename = "CERTIFICATE_TYPE_2389")]
    CertificateType2389,
    /// A licence for paid services, of military hospitals (有偿服务许可证).
    #[serde(rename = "CERTIFICATE_TYPE_2390")]
    CertificateType2390,
    /// A medical licence, of military hospitals (医疗机构执业许可证).
    #[serde(rename = "CERTIFICATE_TYPE_2391")]
    CertificateType2391,
    /// A business licence, of party organizations in companies (企业营业执照).
    #[serde(rename = "CERTIFICATE_TYPE_2392")]
    CertificateType2392,
    /// An organization code certificate, of authorities (组织机构代码证).
    #[serde(rename = "CERTIFICATE_TYPE_2393")]
    CertificateType2393,
    /// Of a social organization (社会团体法人登记证书).
    #[serde(rename = "CERTIFICATE_TYPE_2394")]
    CertificateType2394,
    /// Of a private non-enterprise unit (民办非企业单位登记证书).
    #[serde(rename = "CERTIFICATE_TYPE_2395")]
    CertificateType2395,
    /// Of a foundation (基金会法人登记证书).
    #[serde(rename = "CERTIFICATE_TYPE_2396")]
    CertificateType2396,
    /// Of a place of religious activity (宗教活动场所登记证).
    #[serde(rename = "CERTIFICATE_TYPE_2399")]
    CertificateType2399,
    /// Another document that an authority has issued (政府部门下发的其他有效证明文件).
    #[serde(rename = "CERTIFICATE_TYPE_2400")]
    CertificateType2400,
    /// A licence to practise (执业许可证/执业证).
    #[serde(rename = "CERTIFICATE_TYPE_2520")]
    CertificateType2520,
    /// Of a self-governing organization of residents or villagers (基层群众性自治组织特别法人统一社会信用代码证).
    #[serde(rename = "CERTIFICATE_TYPE_2521")]
    CertificateType2521,
    /// Of a rural collective (农村集体经济组织登记证).
    #[serde(rename = "CERTIFICATE_TYPE_2522")]
    CertificateType2522,
    /// Of a charity that may raise funds in public (慈善组织公开募捐资格证书).
    #[serde(rename = "CERTIFICATE_TYPE_2397")]
    CertificateType2397,
    /// Of a farmers' cooperative (农民专业合作社法人营业执照).
    #[serde(rename = "CERTIFICATE_TYPE_2398")]
    CertificateType2398,
    /// A value that this version does not know.
    Other(String),
}

/// The financial institution's licence (金融机构许可证信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinancialInstitutionLicence {
    /// The kind of financial institution (金融机构类型).
    pub finance_type: Option<FinancialInstitutionType>,
    /// The pictures of the financial institution's licence, each as a `media_id` (金融机构许可证图片).
    pub finance_license_pics: Option<Vec<String>>,
}

/// The kind of financial institution (金融机构类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FinancialInstitutionType {
    /// A bank (银行业).
    BankAgent,
    /// A payment institution (支付机构).
    PaymentAgent,
    /// An insurer (保险业).
    Insurance,
    /// An institution of trading and settlement (交易及结算类金融机构).
    TradeAndSettle,
    /// Another financial institution (其他金融机构).
    #[serde(rename = "OTHER")]
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// A beneficial owner (最终受益人信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeneficialOwner {
    /// The kind of the document (证件类型).
    pub ubo_id_doc_type: IdentityDocumentType,
    /// The picture of the document's front, as a `media_id` (证件正面照片).
    pub ubo_id_doc_copy: String,
    /// The picture of the document's back, as a `media_id` (证件反面照片).
    pub ubo_id_doc_copy_back: String,
    /// The name on the document (证件姓名).
    #[wechatpay(sensitive)]
    pub ubo_id_doc_name: String,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub ubo_id_doc_number: String,
    /// The address on the document (证件居住地址).
    #[wechatpay(sensitive)]
    pub ubo_id_doc_address: String,
    /// From when on the document is valid, as `YYYY-MM-DD` (证件有效期开始时间).
    pub ubo_period_begin: String,
    /// Until when the document is valid (证件有效期结束时间).
    pub ubo_period_end: String,
}

/// The application as it was created (申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedApplyment {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<i64>,
}

/// The application's state (申请单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ApplymentState {
    /// It waits for the review (审核中).
    #[serde(rename = "APPLYMENT_STATE_WAITTING_FOR_AUDIT")]
    WaitingForAudit,
    /// It waits for the contact to confirm (待确认联系信息).
    #[serde(rename = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT")]
    WaitingForConfirmContact,
    /// It waits for the legal representative to verify the account (待账户验证).
    #[serde(rename = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON")]
    WaitingForConfirmLegalperson,
    /// It was approved (审核通过).
    #[serde(rename = "APPLYMENT_STATE_PASSED")]
    Passed,
    /// It is frozen (已冻结).
    #[serde(rename = "APPLYMENT_STATE_FREEZED")]
    Frozen,
    /// It was not submitted in full; submit it again (编辑中).
    #[serde(rename = "APPLYMENT_STATE_EDITTING")]
    Editing,
    /// It is being reviewed (审核中).
    #[serde(rename = "APPLYMENT_STATE_AUDITING")]
    Auditing,
    /// It was turned down: the response says why (已驳回).
    #[serde(rename = "APPLYMENT_STATE_REJECTED")]
    Rejected,
    /// It waits for the account to be verified (待账户验证).
    #[serde(rename = "APPLYMENT_STATE_TO_BE_CONFIRMED")]
    ToBeConfirmed,
    /// It waits for the merchant to sign (待签约).
    #[serde(rename = "APPLYMENT_STATE_TO_BE_SIGNED")]
    ToBeSigned,
    /// The products are being opened (开通权限中).
    #[serde(rename = "APPLYMENT_STATE_SIGNING")]
    Signing,
    /// The merchant can be paid (已完成).
    #[serde(rename = "APPLYMENT_STATE_FINISHED")]
    Finished,
    /// It was withdrawn (已作废).
    #[serde(rename = "APPLYMENT_STATE_CANCELED")]
    Canceled,
    /// A value that this version does not know.
    Other(String),
}
