//! The statement of a day (对账单).

use wechatpay_runtime::{Download, wechatpay_endpoint};

/// Downloads the statement of a day (下载对账单).
///
/// The response names the file's SHA-1 and signs it: read it with
/// [`Download::checked_by_signature`](crate::Download::checked_by_signature).
#[wechatpay_endpoint(GET, "hk/v3/statements", response = Download, document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadHongKongStatement {
    /// The day, `yyyyMMdd` (账单日期).
    pub date: String,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
}
