//! Lists the representatives of an activity of retail stores.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::goods_subsidy_activity::retail_store_act::RetailStoreRepresentative;

/// Lists the representatives of an activity of retail stores (查询零售小店活动业务代理).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/goods-subsidy-activity/retail-store-act/<activity_id>/representatives",
    response = RetailStoreRepresentativeList,
    document = "https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-representative.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRetailStoreRepresentatives {
    /// The id of the retail stores' activity (零售小店活动ID).
    pub activity_id: String,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
}

/// A page of representatives (业务代理列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetailStoreRepresentativeList {
    /// The number of representatives in all (小店活动业代总数).
    pub total_count: Option<i64>,
    /// The representatives of the activity (小店活动业代集合).
    pub data: Option<Vec<RetailStoreRepresentative>>,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
}
