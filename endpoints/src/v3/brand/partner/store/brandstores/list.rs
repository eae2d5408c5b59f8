//! Lists the stores of a brand.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::brand::partner::store::brandstores::{PartnerBrandStore, PartnerBrandStoreState};

/// Lists the stores of a brand (列表查询品牌门店信息).
#[wechatpay_endpoint(
    GET,
    "v3/brand/partner/store/brandstores",
    response = PartnerBrandStoreList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerBrandStores {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// Whether the store is open (门店状态).
    pub store_state: Option<PartnerBrandStoreState>,
    /// The position of the first record, from 0 (分页起始位置).
    pub offset: Option<i64>,
    /// The most records to return (分页条数).
    pub limit: Option<i64>,
}

/// A page of stores (品牌门店列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerBrandStoreList {
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The position of the first record, from 0 (分页起始位置).
    pub offset: Option<i64>,
    /// The most records to return (分页条数).
    pub limit: Option<i64>,
    /// The number of stores in all (门店总数).
    pub total_count: Option<i64>,
    /// The stores (品牌门店列表).
    pub data: Option<Vec<PartnerBrandStore>>,
}
