//! Binds a merchant that takes the payments of a store.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::brand::partner::store::brandstores::PartnerBrandStoreRecipientState;

/// Binds a merchant that takes the payments of a store (绑定收款商户号).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/store/brandstores/<store_id>/bindrecipient",
    response = BoundPartnerBrandStoreRecipient,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindPartnerBrandStoreRecipient {
    /// The id of the brand's store (品牌门店ID).
    pub store_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant that takes the store's payments (门店收款商户号).
    pub mchid: String,
    /// The company that takes the store's payments (门店收款主体).
    pub company_name: String,
}

/// A merchant that is to take the store's payments (门店收款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoundPartnerBrandStoreRecipient {
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The id of the brand's store (品牌门店ID).
    pub store_id: Option<String>,
    /// The merchant that takes the store's payments (门店收款商户号).
    pub mchid: Option<String>,
    /// The company that takes the store's payments (门店收款主体).
    pub company_name: Option<String>,
    /// Whether the merchant is bound to the store (收款绑定状态).
    pub recipient_state: Option<PartnerBrandStoreRecipientState>,
}
