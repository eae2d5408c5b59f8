//! Asking for a refund.

use wechatpay_runtime::wechatpay_endpoint;

use super::Refund;

/// Queries a refund (查询单笔退款).
#[wechatpay_endpoint(
    GET,
    "v3/refund/domestic/refunds/<out_refund_no>",
    response = Refund,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791863",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryRefund {
    /// The merchant's number of the refund (商户退款单号).
    #[wechatpay(bytes = 1..=64, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_refund_no: String,
    /// The sub-merchant whose payment it was, for partners (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: Option<String>,
}
