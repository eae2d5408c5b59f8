//! Associates stores with a stock.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::product_coupons::{PartnerProductCouponStoreResults, ProductCouponStore};

/// Associates stores with a stock (批次关联门店).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stocks/<stock_id>/associate-stores",
    response = PartnerProductCouponStoreResults,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssociatePartnerProductCouponStockStores {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The stores (门店列表).
    pub store_list: Vec<ProductCouponStore>,
}
