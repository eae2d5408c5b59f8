//! Modifies a product coupon.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::{PartnerProductCoupon, ProductCouponDisplay};

/// Modifies a product coupon (修改商品券).
#[wechatpay_endpoint(
    PATCH,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>",
    response = PartnerProductCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyPartnerProductCoupon {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (修改请求单号).
    pub out_request_no: String,
    /// What users see (展示信息).
    pub display_info: ProductCouponDisplay,
}
