//! Gets the address of the file of the uses of a batch's coupons.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::favor::stocks::FavorFlow;

/// Gets the address of the file of the uses of a batch's coupons (下载批次核销明细).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>/use-flow",
    response = FavorFlow,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFavorUseFlow {
    /// The batch's number (批次号).
    pub stock_id: String,
}
