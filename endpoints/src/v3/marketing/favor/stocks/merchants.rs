//! Lists the merchants with whom the coupons of a batch can be used.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists the merchants with whom the coupons of a batch can be used (查询代金券可用商户).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>/merchants",
    response = FavorStockMerchantList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFavorStockMerchants {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
}

/// A page of merchants.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorStockMerchantList {
    /// How many merchants there are (可用商户总数量).
    pub total_count: i64,
    /// The merchant numbers (可用商户列表).
    pub data: Option<Vec<String>>,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// The batch's number (批次号).
    pub stock_id: String,
}
