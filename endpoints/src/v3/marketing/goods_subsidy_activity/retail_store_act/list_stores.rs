//! Lists the retail stores of a brand's activities.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::goods_subsidy_activity::retail_store_act::RetailStore;

/// Lists the retail stores of a brand's activities (查询小店活动门店列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/goods-subsidy-activity/retail-store-act/<brand_id>/stores",
    response = RetailStoreList,
    document = "https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-store.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRetailStores {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
}

/// A page of retail stores (小店活动门店列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetailStoreList {
    /// The number of stores in all (小店活动门店总数).
    pub total_count: Option<i64>,
    /// The stores that take part in the activity (小店活动门店集合).
    pub data: Option<Vec<RetailStore>>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}
