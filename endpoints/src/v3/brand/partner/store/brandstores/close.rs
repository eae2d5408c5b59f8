//! Closes a store for the time being.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::store::brandstores::PartnerBrandStore;

/// Closes a store for the time being (暂停门店营业).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/store/brandstores/<store_id>/close",
    response = PartnerBrandStore,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosePartnerBrandStore {
    /// The id of the brand's store (品牌门店ID).
    pub store_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
