//! `v3/funds-to-oversea/bill-download-url`: gets the address of the bill of remittances.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gets the address of the bill of remittances (获取购付汇账单文件下载链接).
#[wechatpay_endpoint(
    GET,
    "v3/funds-to-oversea/bill-download-url",
    response = FundsToOverseaBill,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFundsToOverseaBill {
    /// The day, `yyyy-MM-dd` (账单日期).
    pub bill_date: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
}

/// Where the bill of remittances is downloaded from (购付汇账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundsToOverseaBill {
    /// The kind of hash, `SHA1` (哈希类型).
    pub hash_type: String,
    /// The hash of the bill as it is unpacked, in hex (哈希值).
    pub hash_value: String,
    /// Where it is downloaded from within five minutes (下载地址).
    pub download_url: String,
}
