//! Transfers by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::TransferBill;

/// Queries a transfer by WeChat Pay's number (微信转账单号查询转账单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/<transfer_bill_no>",
    response = TransferBill,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferBillById {
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
}
