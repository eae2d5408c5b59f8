//! Queries a refund.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::refunds::OverseaRefund;

/// Queries a refund (查询单笔退款).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
#[wechatpay_endpoint(GET, "hk/v3/refunds/id/<refund_id>", response = OverseaRefund, document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryHongKongRefundById {
    /// WeChat Pay's number of the refund (微信支付退款订单号).
    pub refund_id: String,
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
}
