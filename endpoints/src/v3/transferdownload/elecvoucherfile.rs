//! `v3/transferdownload/elecvoucherfile`: downloads the receipt of transfers from the address that the query of the receipt
//! gave.

use wechatpay_runtime::{Download, wechatpay_endpoint};

/// Downloads the receipt of transfers from the address that the query of the receipt gave (下载电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/transferdownload/elecvoucherfile",
    response = Download,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012716436",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadTransferReceipt {
    /// The token, from the query of the `download_url` that the call before gave (前序download_url的查询参数).
    pub token: String,
    /// The kind of receipt, from the same query: `elecsign`
    pub source: Option<String>,
}
