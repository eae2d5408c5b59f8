//! `v3/transferdownload/signfile`: downloads the signature file of a receipt from the address that the query of the receipt
//! gave.

use wechatpay_runtime::{Download, wechatpay_endpoint};

/// Downloads the signature file of a receipt from the address that the query of the receipt gave (下载电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/transferdownload/signfile",
    response = Download,
    document = "https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadTransferReceiptSignature {
    /// The token, from the query of the `download_url` that the call before gave (前序download_url的查询参数).
    pub token: String,
}
