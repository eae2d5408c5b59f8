//! Adds retail stores to a brand's activities.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::goods_subsidy_activity::retail_store_act::RetailStore;

/// Adds retail stores to a brand's activities (添加小店活动门店).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/goods-subsidy-activity/retail-store-act/<brand_id>/stores",
    response = AddedRetailStores,
    document = "https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddRetailStores {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (请求业务单据).
    pub out_request_no: String,
    /// The time of addition, RFC 3339 (添加时间).
    pub add_time: String,
    /// The stores to add (待新增的小店活动门店列表).
    pub stores: Vec<RetailStore>,
}

/// Which stores were not added (添加小店活动门店结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedRetailStores {
    /// The time of addition, RFC 3339 (添加时间).
    pub add_time: Option<String>,
    /// The stores that were not added (添加失败的小店活动门店列表).
    pub failed_stores: Option<Vec<RetailStore>>,
}
