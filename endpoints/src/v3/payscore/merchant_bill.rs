//! `v3/payscore/merchant-bill`: the bills of a PayScore service.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Requests the bill of a day of a service (商户申请获取对账单).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/merchant-bill",
    response = MerchantBill,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetMerchantBill {
    /// The day, `yyyy-MM-dd` (账单日期).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    pub bill_date: String,
    /// How the bill is compressed; if left out, it is not (压缩类型).
    pub tar_type: Option<MerchantBillTarType>,
    /// How the bill is encrypted (加密算法): `AEAD_AES_256_GCM`.
    pub encryption_algorithm: String,
    /// The service (服务ID).
    pub service_id: String,
}

/// How the bill is packed (压缩类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MerchantBillTarType {
    /// As gzip.
    Gzip,
    /// One that this version does not know.
    Other(String),
}

/// Where a bill is. It may have several files.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantBill {
    /// How many files the bill has (下载信息总数).
    pub download_bill_count: i64,
    /// The files (下载信息明细).
    pub download_bill_list: Vec<MerchantBillFile>,
}

/// One file of a bill.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantBillFile {
    /// Its place among the files (账单文件序号).
    pub bill_sequence: i64,
    /// The kind of hash (哈希类型).
    pub hash_type: String,
    /// The hash of the file, in hex (哈希值).
    pub hash_value: String,
    /// Where the file is downloaded from (下载地址).
    pub download_url: String,
    /// The key that opens the file (加密密钥).
    #[wechatpay(sensitive)]
    pub encrypt_key: String,
    /// The nonce that goes with the key (随机字符串).
    pub nonce: String,
}
