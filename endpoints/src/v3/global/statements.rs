//! The statement of a day (对账单).

use wechatpay_runtime::{Download, wechatpay_endpoint};

/// Downloads the statement of a day (下载对账单).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
///
/// The response names the file's SHA-1 and signs it: read it with
/// [`Download::checked_by_signature`](crate::Download::checked_by_signature).
#[wechatpay_endpoint(GET, "v3/global/statements", response = Download, region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadGlobalStatement {
    /// The day, `yyyyMMdd` (账单日期).
    pub date: String,
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
}
