//! Sets a merchant's options for electronic invoices; queries a merchant's options for electronic invoices.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Sets a merchant's options for electronic invoices (配置开发选项).
#[wechatpay_endpoint(
    PATCH,
    "v3/new-tax-control-fapiao/merchant/development-config",
    response = FapiaoDevelopmentConfig,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigureFapiaoDevelopment {
    /// Where notifications go (商户回调地址).
    pub callback_url: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mch_code: Option<String>,
    /// Whether all of the user's bills show a way to the invoice (全部账单展示开发票入口开关).
    pub show_fapiao_cell: Option<bool>,
    /// Whether the merchant issues special invoices (商户是否支持开电子专票).
    pub support_vat_fapiao: Option<bool>,
}

/// A merchant's options for electronic invoices (开发选项).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoDevelopmentConfig {
    /// Where notifications go (商户回调地址).
    pub callback_url: Option<String>,
    /// Whether all of the user's bills show a way to the invoice (全部账单展示开发票入口开关).
    pub show_fapiao_cell: Option<bool>,
    /// Whether the merchant issues special invoices (商户是否支持开电子专票).
    pub support_vat_fapiao: Option<bool>,
}

/// Queries a merchant's options for electronic invoices (查询商户配置的开发选项).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/merchant/development-config",
    response = FapiaoDevelopmentConfig,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFapiaoDevelopmentConfig;
