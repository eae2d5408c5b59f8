//! Changes how many coupons of a bundle of stocks can be given.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::PartnerProductCouponStockBundle;
use crate::v3::marketing::partner::product_coupon::product_coupons::ProductCouponBudgetMode;

/// Changes how many coupons of a bundle of stocks can be given (修改商品券批次组发放预算).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stock-bundles/<stock_bundle_id>/update-budget",
    response = PartnerProductCouponStockBundle,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyPartnerProductCouponStockBundleBudget {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The id of the bundle of stocks (批次组ID).
    pub stock_bundle_id: String,
    /// The merchant's number of the request (修改请求单号).
    pub out_request_no: String,
    /// Which of the limits is changed (更新模式).
    pub update_mode: ProductCouponBudgetMode,
    /// The most coupons in all, as it is now (当前批次发放次数总上限).
    pub current_max_count: Option<i64>,
    /// The most coupons in all, as it shall be (目标批次发放次数总上限).
    pub target_max_count: Option<i64>,
    /// The most coupons a day, as it is now (当前批次每日发放次数上限).
    pub current_max_count_per_day: Option<i64>,
    /// The most coupons a day, as it shall be (目标批次每日发放次数上限).
    pub target_max_count_per_day: Option<i64>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
