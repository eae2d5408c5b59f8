//! `v3/webizpay/bill/trade-bill`: gets the address of a company's bill of payments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Gets the address of a company's bill of payments (申请企业商户企业支付业务账单).
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/bill/trade-bill",
    response = EnterprisePaymentBill,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetEnterprisePaymentBill {
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The day, `yyyy-MM-dd` (账单日期).
    pub date: String,
    /// The kind of bill (账单类型).
    pub r#type: EnterprisePaymentBillType,
}

/// The kind of bill (账单类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EnterprisePaymentBillType {
    /// All payments (企业支付).
    Qyzfall,
    /// A value that this version does not know.
    Other(String),
}

/// Where the bill is downloaded from (企业支付业务账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnterprisePaymentBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The day, `yyyy-MM-dd` (账单日期).
    pub date: String,
    /// The kind of bill (账单类型).
    pub r#type: EnterprisePaymentBillType,
    /// Where the bill is downloaded from within five minutes (账单下载地址).
    pub download_url: String,
    /// The kind of hash, `SHA1` (哈希类型).
    pub hash_type: Option<String>,
    /// The hash of the bill, in hex (哈希值).
    pub hash_value: Option<String>,
}
