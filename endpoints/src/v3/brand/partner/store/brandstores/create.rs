//! Creates a store of a brand.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::store::brandstores::{
    CreatePartnerBrandStoreAddress, PartnerBrandStore, PartnerBrandStoreBasics, PartnerBrandStoreBusiness,
};

/// Creates a store of a brand (创建品牌门店).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/store/brandstores",
    response = PartnerBrandStore,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerBrandStore {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The store (门店基础信息).
    pub store_basics: Option<PartnerBrandStoreBasics>,
    /// The store's address (门店地址信息).
    pub store_address: CreatePartnerBrandStoreAddress,
    /// The store's business (门店经营信息).
    pub store_business: Option<PartnerBrandStoreBusiness>,
}
