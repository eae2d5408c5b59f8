//! `v3/bank-batch-transfer/receipt/detail-receipts`: applies for the receipt of a bank's transfer; queries the receipt of a
//! bank's transfer.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::BankTransferReceiptState;

/// Applies for the receipt of a bank's transfer (受理明细电子回单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/bank-batch-transfer/receipt/detail-receipts",
    response = BankTransferDetailReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_8.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyBankTransferDetailReceipt {
    /// The bank's number of the batch (银行转账批次单号).
    pub out_batch_no: String,
    /// The bank's number of the transfer (银行转账明细单号).
    pub out_detail_no: String,
}

/// Queries the receipt of a bank's transfer (查询明细电子回单受理结果).
#[wechatpay_endpoint(
    GET,
    "v3/bank-batch-transfer/receipt/detail-receipts",
    response = BankTransferDetailReceipt,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBankTransferDetailReceipt {
    /// The bank's number of the batch (银行转账批次单号).
    pub out_batch_no: String,
    /// The bank's number of the transfer (银行转账明细单号).
    pub out_detail_no: String,
}

/// The receipt of a transfer, as it stands (明细电子回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankTransferDetailReceipt {
    /// The bank's number of the batch (银行转账批次单号).
    pub out_batch_no: String,
    /// The bank's number of the transfer (银行转账明细单号).
    pub out_detail_no: String,
    /// The number under which the receipt was accepted (电子回单受理单号).
    pub receipt_no: String,
    /// The state of the electronic receipt (电子回单状态).
    pub receipt_state: Option<BankTransferReceiptState>,
    /// How the file of the receipt is hashed (电子回单文件的Hash方法).
    pub hash_type: Option<String>,
    /// The hash of the file of the receipt (电子回单文件的Hash值).
    pub hash_value: Option<String>,
    /// Where the file of the receipt is downloaded from (电子回单文件的下载地址).
    pub download_url: Option<String>,
}
