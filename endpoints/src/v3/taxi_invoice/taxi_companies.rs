//! Queries a taxi company.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries a taxi company (获取出租车公司商户信息).
#[wechatpay_endpoint(
    GET,
    "v3/taxi-invoice/taxi-companies/<company_mchid>",
    response = TaxiCompany,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/query-taxi-company.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTaxiCompany {
    /// The merchant number (商户号).
    pub company_mchid: String,
    /// The code of the administrative division (行政区划ID).
    pub region_id: i64,
}

/// A taxi company (出租车公司).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiCompany {
    /// The merchant number (商户号).
    pub company_mchid: String,
    /// The kind of company (企业类型).
    pub enterprise_type: String,
    /// The company's name (公司名称).
    pub company_name: String,
    /// The company's short name (公司简称).
    pub short_name: String,
    /// The tax number (税号).
    pub tax_id: String,
    /// The company's address (公司地址).
    pub address: String,
    /// The company's phone number (公司电话).
    pub phone: Option<String>,
    /// The bank of the account (开户行).
    pub bank_name: Option<String>,
    /// The number of the bank account (银行账号).
    pub bank_account: Option<String>,
    /// The name of the company's legal representative (企业法人姓名).
    pub legal_person: String,
    /// Who issues the invoices (开票渠道).
    pub invoice_mode: String,
    /// The code of the administrative division (行政区划代码).
    pub region_id: i64,
}
