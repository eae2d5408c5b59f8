//! Adds a stock to a product coupon.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::{NewProductCouponStock, PartnerProductCouponStock};

/// Adds a stock to a product coupon (添加商品券批次).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stocks",
    response = PartnerProductCouponStock,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerProductCouponStock {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (创建请求单号).
    pub out_request_no: String,
    /// The stock (批次信息).
    pub stock: NewProductCouponStock,
}
