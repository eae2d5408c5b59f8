//! `v3/transfer-detail/electronic-receipts`: applies for the receipt of a transfer of a batch; queries the receipt of a
//! transfer of a batch.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Applies for the receipt of a transfer of a batch (转账明细电子回单受理).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/transfer-detail/electronic-receipts",
    response = TransferDetailReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_13.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyTransferDetailReceipt {
    /// The kind of receipt (受理类型).
    pub accept_type: TransferDetailReceiptAcceptType,
    /// The merchant's number of the batch of transfers (商家转账批次单号).
    pub out_batch_no: Option<String>,
    /// The merchant's number of the transfer in the batch (商家转账明细单号).
    pub out_detail_no: String,
}

/// Queries the receipt of a transfer of a batch (查询转账明细电子回单受理结果).
#[wechatpay_endpoint(
    GET,
    "v3/transfer-detail/electronic-receipts",
    response = TransferDetailReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_14.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferDetailReceipt {
    /// The kind of receipt (受理类型).
    pub accept_type: TransferDetailReceiptAcceptType,
    /// The merchant's number of the batch of transfers (商家转账批次单号).
    pub out_batch_no: Option<String>,
    /// The merchant's number of the transfer in the batch (商家转账明细单号).
    pub out_detail_no: String,
}

/// The kind of receipt (受理类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransferDetailReceiptAcceptType {
    /// Batch transfers (批量转账).
    BatchTransfer,
    /// Transfers to users' change (企业付款到零钱).
    TransferToPocket,
    /// Transfers to bank cards (企业付款到银行卡).
    TransferToBank,
    /// A value that this version does not know.
    Other(String),
}

/// The receipt of a transfer of a batch, as it stands (转账明细电子回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferDetailReceipt {
    /// The kind of receipt (受理类型).
    pub accept_type: Option<String>,
    /// The merchant's number of the batch of transfers (商家转账批次单号).
    pub out_batch_no: Option<String>,
    /// The merchant's number of the transfer in the batch (商家转账明细单号).
    pub out_detail_no: String,
    /// The number under which the receipt was accepted (电子回单受理单号).
    pub signature_no: String,
    /// The state of the electronic receipt (电子回单状态).
    pub signature_status: Option<TransferDetailReceiptSignatureStatus>,
    /// How the file of the receipt is hashed (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// The hash of the file of the receipt (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Where the file of the receipt is downloaded from (电子回单文件的下载地址).
    pub download_url: Option<String>,
}

/// The state of the electronic receipt (电子回单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransferDetailReceiptSignatureStatus {
    /// It is being made (已受理).
    Accepted,
    /// It is there to be downloaded (已完成).
    Finished,
    /// A value that this version does not know.
    Other(String),
}
