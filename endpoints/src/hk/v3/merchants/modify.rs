//! Modifies a sub-merchant.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::merchants::{
    OverseaBusiness, OverseaContact, OverseaDirector, OverseaMerchantType, OverseaPrincipal, OverseaSubMerchantReview,
};

/// Modifies a sub-merchant (修改子商户).
#[wechatpay_endpoint(PUT, "hk/v3/merchants", response = OverseaSubMerchantReview, document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml", region = HongKong, encryption = Pkcs1, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyHongKongSubMerchant {
    /// The institution's app, mini program or official account (机构appid).
    pub sp_appid: String,
    /// The institution's merchant number (机构商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's full name (子商户全称).
    pub name: String,
    /// The sub-merchant's short name (子商户简称).
    pub shortname: String,
    /// The company's phone number (公司电话).
    pub office_phone: String,
    /// Whom to contact (联系人信息).
    pub contact: Option<OverseaContact>,
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
}
