//! Removes stores from a bundle of stocks.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::product_coupons::{PartnerProductCouponStoreResults, ProductCouponStore};

/// Removes stores from a bundle of stocks (批次组批量取消关联门店).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stock-bundles/<stock_bundle_id>/disassociate-stores",
    response = PartnerProductCouponStoreResults,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisassociatePartnerProductCouponStockBundleStores {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The id of the bundle of stocks (批次组ID).
    pub stock_bundle_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The stores (门店列表).
    pub store_list: Vec<ProductCouponStore>,
}
