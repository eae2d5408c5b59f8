//! Receipts of transfers (电子回单): requested, then queried until they are there to be downloaded.

pub mod out_bill_no;
pub mod transfer_bill_no;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// A receipt that was requested.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedTransferReceipt {
    /// The state of the receipt (申请单状态).
    pub state: TransferReceiptState,
    /// When it was requested, RFC 3339 (申请单创建时间).
    pub create_time: String,
}

/// A receipt, as it stands (电子回单申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferReceipt {
    /// The state of the receipt (申请单状态).
    pub state: TransferReceiptState,
    /// When it was requested, RFC 3339 (申请单创建时间).
    pub create_time: String,
    /// When it changed last, RFC 3339 (申请单更新时间).
    pub update_time: String,
    /// The kind of hash, `SHA256` or `SM3` (回单文件摘要类型).
    pub hash_type: Option<String>,
    /// The hash of the file, in hex (回单文件摘要值).
    pub hash_value: Option<String>,
    /// Where the file is downloaded from, once the receipt is there (回单文件下载地址).
    pub download_url: Option<String>,
    /// Why the receipt could not be made (失败原因).
    pub fail_reason: Option<String>,
}

/// The state of a receipt (申请单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransferReceiptState {
    /// It is being made (电子回单生成中).
    Generating,
    /// It is there to be downloaded (电子回单已生成).
    Finished,
    /// It could not be made (电子回单生成失败).
    Failed,
    /// A state that this version does not know.
    Other(String),
}
