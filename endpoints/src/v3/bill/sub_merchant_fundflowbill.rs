//! The bill of a sub-merchant's movements, encrypted.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{AccountType, TarType};

/// Requests the bill of a day's movements of a sub-merchant's account (申请单个子商户资金账单).
///
/// The files are encrypted: `encrypt_key` opens each.
#[wechatpay_endpoint(
    GET,
    "v3/bill/sub-merchant-fundflowbill",
    response = EncryptedBills,
    document = "https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetSubMerchantFundFlowBill {
    /// The sub-merchant (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: String,
    /// The day, `yyyy-MM-dd` (账单日期).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    pub bill_date: String,
    /// Which account (资金账户类型).
    pub account_type: AccountType,
    /// How the file is encrypted (加密算法).
    pub algorithm: Algorithm,
    /// How the file is compressed; if left out, it is not (压缩类型).
    pub tar_type: Option<TarType>,
}

/// Where the files of a bill are.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncryptedBills {
    /// How many files there are (下载信息总数).
    pub download_bill_count: Option<i64>,
    /// The files (下载信息明细).
    pub download_bill_list: Option<Vec<EncryptedBill>>,
}

/// Where a file of a bill is, what it hashes to and what opens it (下载信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncryptedBill {
    /// Its place in the sequence, from 1 (账单文件序号).
    pub bill_sequence: Option<i64>,
    /// Where it is downloaded from within five minutes (下载地址).
    pub download_url: String,
    /// The key that opens the file (加密密钥). It travels encrypted for the merchant's certificate.
    #[wechatpay(sensitive)]
    pub encrypt_key: String,
    /// The kind of hash, `SHA1` (哈希类型).
    pub hash_type: String,
    /// The hash of the bill as it is unpacked, in hex (哈希值).
    pub hash_value: String,
    /// The nonce that the file was encrypted with (随机字符串).
    pub nonce: String,
}

/// How a file is encrypted (加密算法).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// AES-256-GCM.
    #[serde(rename = "AEAD_AES_256_GCM")]
    AeadAes256Gcm,
    /// SM4-GCM.
    #[serde(rename = "SM4_GCM")]
    Sm4Gcm,
    /// One that this version does not know.
    Other(String),
}
