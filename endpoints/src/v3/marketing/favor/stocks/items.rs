//! Lists the goods that the coupons of a batch are for.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists the goods that the coupons of a batch are for (查询代金券可用单品).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>/items",
    response = FavorStockItemList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFavorStockItems {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
}

/// A page of goods.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorStockItemList {
    /// How many goods there are (可用单品编码总数).
    pub total_count: i64,
    /// The goods on this page.
    pub data: Option<Vec<String>>,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// The batch's number (批次号).
    pub stock_id: String,
}
