//! Removes stores from a stock.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::product_coupons::{PartnerProductCouponStoreResults, ProductCouponStore};

/// Removes stores from a stock (批次取消关联门店).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stocks/<stock_id>/disassociate-stores",
    response = PartnerProductCouponStoreResults,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisassociatePartnerProductCouponStockStores {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The stores (门店列表).
    pub store_list: Vec<ProductCouponStore>,
}
