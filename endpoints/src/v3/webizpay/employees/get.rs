//! `v3/webizpay/employees/get`: gets the address at which a quota card pays.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::webizpay::EnterprisePaymentApplicationType;

/// Gets the address at which a quota card pays (企业商户获取指定额度卡支付链接).
#[wechatpay_endpoint(
    GET,
    "v3/webizpay/employees/<employee_id>/quota-cards/<card_no>/payment-url",
    response = QuotaCardPaymentUrl,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetQuotaCardPaymentUrl {
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The kind of the company's app that opens the page with the payment code (拉起付款码页面的企业应用类型).
    pub application_type: EnterprisePaymentApplicationType,
}

/// Where a quota card pays (额度卡支付链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaCardPaymentUrl {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// When the link expires, RFC 3339 (链接失效时间).
    pub expire_time: String,
    /// The link that it leads to (跳转链接).
    pub payment_url: String,
    /// The kind of the company's app that opens the page with the payment code (拉起付款码页面的企业应用类型).
    pub application_type: Option<EnterprisePaymentApplicationType>,
    /// The query with which the mini program is opened (小程序查询参数).
    pub mp_query: Option<String>,
    /// The business type with which the mini program is opened (小程序业务类型).
    pub mp_business_type: Option<String>,
}
