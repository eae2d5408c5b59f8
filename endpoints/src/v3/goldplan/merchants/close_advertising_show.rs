//! Shows no more advertisements on a sub-merchant's receipts.

use wechatpay_runtime::wechatpay_endpoint;

/// Shows no more advertisements on a sub-merchant's receipts (关闭广告展示).
#[wechatpay_endpoint(
    POST,
    "v3/goldplan/merchants/close-advertising-show",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseReceiptAdvertising {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
}
