//! A bill's file.

use wechatpay_runtime::{Download, wechatpay_endpoint};

/// Downloads a bill (下载账单). Its `download_url` has these values already:
/// [`Client::download`](crate::Client::download) takes it as it is.
#[wechatpay_endpoint(
    GET,
    "v3/billdownload/file",
    response = Download,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadBill {
    /// What the call before has put into `download_url` (下载令牌).
    pub token: String,
    /// How the file is packed (压缩类型), where `download_url` has it.
    pub tartype: Option<String>,
}
