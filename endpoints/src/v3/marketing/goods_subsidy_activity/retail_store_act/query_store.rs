//! Queries a retail store of a brand's activities.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::goods_subsidy_activity::retail_store_act::RetailStore;

/// Queries a retail store of a brand's activities (查询小店活动门店详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/goods-subsidy-activity/retail-store-act/<brand_id>/stores/<store_code>",
    response = RetailStore,
    document = "https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryRetailStore {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's code of the store (门店编码).
    pub store_code: String,
}
