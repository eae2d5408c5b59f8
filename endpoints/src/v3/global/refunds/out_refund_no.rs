//! Queries a refund.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::refunds::OverseaRefund;

/// Queries a refund (查询单笔退款).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
#[wechatpay_endpoint(GET, "v3/global/refunds/out-refund-no/<out_refund_no>", response = OverseaRefund, region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalRefund {
    /// The merchant's number of the refund (商户退款订单号).
    pub out_refund_no: String,
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
}
