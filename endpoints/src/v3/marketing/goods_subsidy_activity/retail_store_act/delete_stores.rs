//! Removes retail stores from a brand's activities.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::goods_subsidy_activity::retail_store_act::RetailStore;

/// Removes retail stores from a brand's activities (删除小店活动门店).
#[wechatpay_endpoint(
    DELETE,
    "v3/marketing/goods-subsidy-activity/retail-store-act/<brand_id>/stores",
    response = DeletedRetailStores,
    document = "https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-stores.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteRetailStores {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (请求业务单据).
    #[wechatpay(body)]
    pub out_request_no: String,
    /// The time of the removal, RFC 3339 (删除时间).
    #[wechatpay(body)]
    pub delete_time: String,
    /// The stores to remove (待删除的小店活动门店列表).
    #[wechatpay(body)]
    pub stores: Vec<RetailStore>,
}

/// Which stores were not removed (删除小店活动门店结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedRetailStores {
    /// The time of the removal, RFC 3339 (删除时间).
    pub delete_time: Option<String>,
    /// The stores that were not removed (删除失败的小店活动门店列表).
    pub failed_stores: Option<Vec<RetailStore>>,
}
