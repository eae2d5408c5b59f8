//! Queries a stock of a product coupon.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::PartnerProductCouponStock;

/// Queries a stock of a product coupon (查询商品券指定批次).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stocks/<stock_id>",
    response = PartnerProductCouponStock,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerProductCouponStock {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
