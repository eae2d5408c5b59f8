//! Transfers by the merchant's number: queried, cancelled.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{TransferBill, TransferState};

/// Queries a transfer by the merchant's number (商户单号查询转账单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/<out_bill_no>",
    response = TransferBill,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-out-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferBill {
    /// The merchant's number of the transfer (商户单号).
    pub out_bill_no: String,
}

/// Cancels a transfer that the user has not confirmed (撤销转账).
///
/// The response says that the request is accepted: [`QueryTransferBill`] says when it is `CANCELLED`.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/<out_bill_no>/cancel",
    response = CancelledTransferBill,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/cancel-transfer.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelTransferBill {
    /// The merchant's number of the transfer (商户单号).
    pub out_bill_no: String,
}

/// A transfer whose cancellation was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledTransferBill {
    /// The merchant's number of the transfer (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// `CANCELING` or `CANCELLED` (单据状态).
    pub state: TransferState,
    /// When it changed last, RFC 3339 (最后一次单据状态变更时间).
    pub update_time: String,
}
