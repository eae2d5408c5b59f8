//! Opens a closed store again.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::store::brandstores::PartnerBrandStore;

/// Opens a closed store again (恢复门店营业).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/store/brandstores/<store_id>/resume",
    response = PartnerBrandStore,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResumePartnerBrandStore {
    /// The id of the brand's store (品牌门店ID).
    pub store_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
