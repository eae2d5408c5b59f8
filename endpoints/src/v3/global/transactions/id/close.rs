//! Closes an unpaid order.

use wechatpay_runtime::wechatpay_endpoint;

/// Closes an unpaid order (关闭订单).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
#[wechatpay_endpoint(POST, "v3/global/transactions/id/<transaction_id>/close", document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseGlobalTransactionById {
    /// WeChat Pay's number of the order (微信支付订单号).
    pub transaction_id: String,
    /// The merchant's number (直连商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
}
