//! Queries a batch of coupons.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::favor::stocks::FavorStock;

/// Queries a batch of coupons (查询批次详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>",
    response = FavorStock,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
}
