//! `v3/bank-batch-transfer/receipt/summary-receipts`: applies for the receipt of a bank's batch of transfers; queries the
//! receipt of a bank's batch of transfers.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::BankTransferReceiptState;

/// Applies for the receipt of a bank's batch of transfers (受理汇总电子回单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/bank-batch-transfer/receipt/summary-receipts",
    response = BankTransferBatchReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyBankTransferBatchReceipt {
    /// The bank's number of the batch (银行转账批次单号).
    pub out_batch_no: String,
}

/// Queries the receipt of a bank's batch of transfers (查询汇总电子回单受理结果).
#[wechatpay_endpoint(
    GET,
    "v3/bank-batch-transfer/receipt/summary-receipts",
    response = BankTransferBatchReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBankTransferBatchReceipt {
    /// The bank's number of the batch (银行转账批次单号).
    pub out_batch_no: String,
}

/// The receipt of a batch, as it stands (汇总电子回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankTransferBatchReceipt {
    /// The bank's number of the batch (银行转账批次单号).
    pub out_batch_no: String,
    /// The number of the application for the electronic receipt (电子回单申请单号).
    pub receipt_no: String,
    /// The state of the electronic receipt (电子回单状态).
    pub receipt_state: Option<BankTransferReceiptState>,
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
