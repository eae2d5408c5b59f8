//! Unbinds a merchant that takes the payments of a store.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Unbinds a merchant that takes the payments of a store (解绑收款商户号).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/store/brandstores/<store_id>/unbindrecipient",
    response = UnboundPartnerBrandStoreRecipient,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnbindPartnerBrandStoreRecipient {
    /// The id of the brand's store (品牌门店ID).
    pub store_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant that takes the store's payments (门店收款商户号).
    pub mchid: String,
}

/// The result (解绑结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnboundPartnerBrandStoreRecipient {
    /// Why the merchant is still bound (解绑失败原因).
    pub failed_reason: Option<String>,
}
