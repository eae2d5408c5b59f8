//! Lists batches of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::favor::stocks::{FavorStock, FavorStockStatus};

/// Lists batches of coupons (条件查询批次列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks",
    response = FavorStockList,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/list-stocks.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFavorStocks {
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// From when on the batches were created, RFC 3339 (起始时间).
    pub create_start_time: Option<String>,
    /// Until when the batches were created, RFC 3339 (终止时间).
    pub create_end_time: Option<String>,
    /// The batches' state.
    pub status: Option<FavorStockStatus>,
}

/// A page of batches.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorStockList {
    /// How many batches there are (批次总数).
    pub total_count: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// The page's number (分页页码).
    pub offset: i64,
    /// The batches on this page (批次详情).
    pub data: Option<Vec<FavorStock>>,
}
