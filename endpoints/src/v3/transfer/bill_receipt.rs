//! `v3/transfer/bill-receipt`: applies for the receipt of a batch of transfers; queries the receipt of a batch of transfers.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Applies for the receipt of a batch of transfers (转账电子回单申请受理).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/transfer/bill-receipt",
    response = TransferBatchReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_11.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyTransferBatchReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
}

/// Queries the receipt of a batch of transfers (查询转账电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/transfer/bill-receipt/<out_batch_no>",
    response = TransferBatchReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_12.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferBatchReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
}

/// The receipt of a batch, as it stands (转账电子回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferBatchReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The number of the application for the electronic receipt (电子回单申请单号).
    pub signature_no: String,
    /// The state of the electronic receipt (电子回单状态).
    pub signature_status: Option<TransferBatchReceiptSignatureStatus>,
    /// How the file of the receipt is hashed (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// The hash of the file of the receipt (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Where the file of the receipt is downloaded from (电子回单文件的下载地址).
    pub download_url: Option<String>,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// When it was changed last, RFC 3339 (更新时间).
    pub update_time: Option<String>,
}

/// The state of the electronic receipt (电子回单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransferBatchReceiptSignatureStatus {
    /// It is being made (已受理).
    Accepted,
    /// It is there to be downloaded (已完成).
    Finished,
    /// A value that this version does not know.
    Other(String),
}
