//! Removes a store of a brand.

use wechatpay_runtime::wechatpay_endpoint;

/// Removes a store of a brand (删除品牌门店).
#[wechatpay_endpoint(DELETE, "v3/brand/partner/store/brandstores/<store_id>", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletePartnerBrandStore {
    /// The id of the brand's store (品牌门店ID).
    pub store_id: String,
    /// The brand's id (品牌ID).
    #[wechatpay(body)]
    pub brand_id: String,
}
