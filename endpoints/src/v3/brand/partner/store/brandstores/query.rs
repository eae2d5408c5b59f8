//! Queries a store of a brand.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::store::brandstores::PartnerBrandStore;

/// Queries a store of a brand (查询品牌门店).
#[wechatpay_endpoint(
    GET,
    "v3/brand/partner/store/brandstores/<store_id>",
    response = PartnerBrandStore,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerBrandStore {
    /// The id of the brand's store (品牌门店ID).
    pub store_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
