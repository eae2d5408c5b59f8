//! Creates a sub-merchant.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::global::merchants::{
    OverseaBusiness, OverseaContact, OverseaDirector, OverseaMerchantType, OverseaPrincipal, OverseaSubMerchantReview,
};

/// Creates a sub-merchant (子商户进件).
#[wechatpay_endpoint(POST, "v3/global/merchants", response = OverseaSubMerchantReview, region = HongKong, encryption = Pkcs1, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateGlobalSubMerchant {
    /// A key of the caller's own: a repeat with the same key is the same request (由商户侧生成的唯一key).
    #[wechatpay(header = "Idempotency-Key", len = 0..=64)]
    pub idempotency_key: Option<String>,
    /// The institution's app, mini program or official account (机构appid).
    pub sp_appid: String,
    /// The institution's merchant number (机构商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant's full name (子商户全称).
    pub name: String,
    /// The sub-merchant's short name (子商户简称).
    pub shortname: String,
    /// The company's phone number (公司电话).
    pub office_phone: String,
    /// Whom to contact (联系人信息).
    pub contact: OverseaContact,
    /// The category of the business: a merchant category code (类目).
    pub business_category: i64,
    /// The channel partner's number (渠道号).
    pub channel_id: Option<String>,
    /// The country or region of registration, in three digits (ISO 3166-1) (注册国家或区域).
    pub merchant_country_code: String,
    /// The kind of merchant (商户类型).
    pub merchant_type: OverseaMerchantType,
    /// The number on the certificate of registration (公司注册文件编号).
    pub registration_certificate_number: Option<String>,
    /// The day on which the certificate of registration ends (公司注册文件过期时间).
    pub registration_certificate_date: Option<String>,
    /// The photo of the certificate of registration, as a `media_id` (公司注册文件照片).
    pub registration_certificate_copy: Option<String>,
    /// The bank account that settlements are paid to (子商户银行结算账户信息).
    pub settlement_bank_number: Option<String>,
    /// What the merchant does (业务信息).
    pub business: OverseaBusiness,
    /// The director (董事信息).
    pub director: Option<OverseaDirector>,
    /// The person responsible (负责人信息).
    pub principal: Option<OverseaPrincipal>,
    /// Whether to apply for H5 payments too (是否申请H5支付权限).
    pub apply_h5_payment: Option<bool>,
    /// The application for H5 payments (H5申请资料).
    pub h5_payment_apply_info: Option<GlobalH5Request>,
    /// More about the merchant (附加信息).
    pub attach: Option<String>,
}

/// What an application for H5 payments says (H5申请资料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalH5Request {
    /// The address of the website (H5经营网址).
    pub h5_website_url: Option<String>,
    /// The domains that H5 payments are started from (拉起H5支付的域名).
    #[wechatpay(items = 1..=5)]
    pub domains: Vec<String>,
}
