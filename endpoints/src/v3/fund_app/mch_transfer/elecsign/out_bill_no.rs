//! Receipts of transfers, by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::{CreatedTransferReceipt, TransferReceipt};

/// Requests the receipt of a transfer by the merchant's number (商户单号申请电子回单).
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/elecsign/out-bill-no",
    response = CreatedTransferReceipt,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-out-no.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTransferReceipt {
    /// The merchant's number of the transfer (商户转账单号).
    pub out_bill_no: String,
}

/// Queries the receipt of a transfer by the merchant's number (商户单号查询电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/elecsign/out-bill-no/<out_bill_no>",
    response = TransferReceipt,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/query-elecsign-by-out-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferReceipt {
    /// The merchant's number of the transfer (商户转账单号).
    pub out_bill_no: String,
}
