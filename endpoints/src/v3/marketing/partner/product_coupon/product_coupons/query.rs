//! Queries a product coupon.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::PartnerProductCoupon;

/// Queries a product coupon (查询商品券).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>",
    response = PartnerProductCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerProductCoupon {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
