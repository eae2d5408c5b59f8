//! Receipts of transfers, by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::{CreatedTransferReceipt, TransferReceipt};

/// Requests the receipt of a transfer by WeChat Pay's number (微信单号申请电子回单).
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
    response = CreatedTransferReceipt,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-no.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTransferReceiptById {
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
}

/// Queries the receipt of a transfer by WeChat Pay's number (微信单号查询电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/elecsign/transfer-bill-no/<transfer_bill_no>",
    response = TransferReceipt,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/query-elecsign-by-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferReceiptById {
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
}
