//! Adds a bundle of stocks to a product coupon.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::{NewProductCouponStockBundle, PartnerProductCouponStockBundle};

/// Adds a bundle of stocks to a product coupon (添加商品券批次组).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stock-bundles",
    response = PartnerProductCouponStockBundle,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerProductCouponStockBundle {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (创建请求单号).
    pub out_request_no: String,
    /// The bundle of stocks (批次组信息).
    pub stock_bundle: NewProductCouponStockBundle,
}
