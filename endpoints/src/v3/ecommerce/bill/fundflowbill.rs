//! `v3/ecommerce/bill/fundflowbill`: gets the addresses of a sub-merchant's bill of fund flows.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Gets the addresses of a sub-merchant's bill of fund flows (申请二级商户资金账单).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/bill/fundflowbill",
    response = EcommerceFundFlowBill,
    document = "https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-merchant-fund-flow-bill/get-sub-merchant-fund-flow-bill.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetEcommerceFundFlowBill {
    /// The day, `yyyy-MM-dd` (账单日期).
    pub bill_date: String,
    /// Which account; the basic one if left out (资金账户类型).
    pub account_type: EcommerceFundFlowBillAccountType,
    /// How the file is compressed; if left out, it is not (压缩类型).
    pub tar_type: Option<EcommerceBillTarType>,
    /// How the file is encrypted: `AEAD_AES_256_GCM`, or `SM4_GCM` (加密算法).
    pub algorithm: String,
}

/// Which account; the basic one if left out (资金账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceFundFlowBillAccountType {
    /// All of them.
    All,
    /// The basic account (基本账户).
    Basic,
    /// The account for fees (手续费账户).
    Fees,
    /// The account for operations (运营账户).
    Operation,
    /// A value that this version does not know.
    Other(String),
}

/// How the file is compressed; if left out, it is not (压缩类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceBillTarType {
    /// Compressed with gzip.
    Gzip,
    /// A value that this version does not know.
    Other(String),
}

/// The files of a bill of fund flows (二级商户资金账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceFundFlowBill {
    /// How many files there are (下载信息总数).
    pub download_bill_count: i64,
    /// The files (下载信息明细).
    pub download_bill_list: Option<Vec<EcommerceFundFlowBillFile>>,
}

/// A file of the bill (下载信息明细).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceFundFlowBillFile {
    /// Its place in the sequence, from 1 (账单文件序号).
    pub bill_sequence: i64,
    /// The kind of hash, `SHA1` (哈希类型).
    pub hash_type: String,
    /// The hash of the bill as it is unpacked, in hex (哈希值).
    pub hash_value: String,
    /// Where the bill is downloaded from within five minutes (账单下载地址).
    pub download_url: String,
    /// The key that opens the file (加密密钥).
    #[wechatpay(sensitive)]
    pub encrypt_key: String,
    /// The nonce that the file was encrypted with (随机字符串).
    pub nonce: String,
}
