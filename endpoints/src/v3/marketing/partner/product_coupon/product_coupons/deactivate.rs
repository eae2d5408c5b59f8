//! Deactivates a product coupon.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::PartnerProductCoupon;

/// Deactivates a product coupon (失效商品券).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/deactivate",
    response = PartnerProductCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeactivatePartnerProductCoupon {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (失效请求单号).
    pub out_request_no: String,
    /// Why it is deactivated (失效原因).
    pub deactivate_reason: String,
}
