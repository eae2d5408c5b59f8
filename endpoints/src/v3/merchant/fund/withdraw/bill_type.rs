//! The file of withdrawals that went wrong.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Requests the file of a day's withdrawals that went wrong, of the platform and of its merchants (按日下载提现异常文件).
/// [`Client::download`](crate::Client::download) downloads it.
#[wechatpay_endpoint(
    GET,
    "v3/merchant/fund/withdraw/bill-type/<bill_type>",
    response = WithdrawalBill,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetWithdrawalBill {
    /// Which withdrawals (账单类型).
    pub bill_type: WithdrawalBillType,
    /// The day, `yyyy-MM-dd` (账单日期).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    pub bill_date: String,
    /// How the file is compressed; if left out, it is not (压缩类型).
    pub tar_type: Option<WithdrawalTarType>,
}

/// Where the file is, and what it hashes to.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawalBill {
    /// The kind of hash, `SHA1` (哈希类型).
    pub hash_type: String,
    /// The hash of the file as it is unpacked, in hex (哈希值).
    pub hash_value: String,
    /// Where it is downloaded from within five minutes (下载地址).
    pub download_url: String,
}

/// Which withdrawals a file has (账单类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WithdrawalBillType {
    /// Those that failed, or that the bank sent back.
    NoSucc,
    /// One that this version does not know.
    Other(String),
}

/// How a file is packed (压缩类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WithdrawalTarType {
    /// As gzip. [`Client::download`](crate::Client::download) unpacks it.
    Gzip,
    /// One that this version does not know.
    Other(String),
}
