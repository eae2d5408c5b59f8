//! Reverses an order.

use wechatpay_runtime::wechatpay_endpoint;

/// Reverses an order (撤销订单).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
#[wechatpay_endpoint(POST, "v3/global/micropay/transactions/id/<transaction_id>/reverse", document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReverseGlobalCodeTransactionById {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
}
