//! Modifies a bundle of stocks of a product coupon.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::{
    PartnerProductCouponStockBundle, ProductCouponNotification, ProductCouponStoreScope, ProductCouponUsageDisplay,
    UserProductCouponDisplay,
};

/// Modifies a bundle of stocks of a product coupon (修改商品券批次组).
#[wechatpay_endpoint(
    PATCH,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stock-bundles/<stock_bundle_id>",
    response = PartnerProductCouponStockBundle,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyPartnerProductCouponStockBundle {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The id of the bundle of stocks (批次组ID).
    pub stock_bundle_id: String,
    /// The merchant's number of the request (修改请求单号).
    pub out_request_no: String,
    /// A note, shown to the partner alone (备注).
    pub remark: Option<String>,
    /// What users see of the coupon's rules (券使用规则展示信息).
    pub usage_rule_display_info: Option<ProductCouponUsageDisplay>,
    /// What users see of their coupon (用户商品券展示信息).
    pub coupon_display_info: Option<UserProductCouponDisplay>,
    /// Where events are told (事件通知配置).
    pub notify_config: Option<ProductCouponNotification>,
    /// Which stores it can be used in (可用门店范围).
    pub store_scope: Option<ProductCouponStoreScope>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
