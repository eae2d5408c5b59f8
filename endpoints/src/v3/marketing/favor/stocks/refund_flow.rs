//! Gets the address of the file of a batch's refunds.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::favor::stocks::FavorFlow;

/// Gets the address of the file of a batch's refunds (下载批次退款明细).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>/refund-flow",
    response = FavorFlow,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_11.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFavorRefundFlow {
    /// The batch's number (批次号).
    pub stock_id: String,
}
