//! Modifies a store of a brand.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::store::brandstores::{
    CreatePartnerBrandStoreAddress, PartnerBrandStore, PartnerBrandStoreBasics, PartnerBrandStoreBusiness,
};

/// Modifies a store of a brand (更新品牌门店).
#[wechatpay_endpoint(
    PATCH,
    "v3/brand/partner/store/brandstores/<store_id>",
    response = PartnerBrandStore,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyPartnerBrandStore {
    /// The id of the brand's store (品牌门店ID).
    pub store_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The store (门店基础信息).
    pub store_basics: Option<PartnerBrandStoreBasics>,
    /// The store's address (门店地址信息).
    pub store_address: Option<CreatePartnerBrandStoreAddress>,
    /// The store's business (门店经营信息).
    pub store_business: Option<PartnerBrandStoreBusiness>,
}
