//! Changes how many coupons of a stock can be given.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::PartnerProductCouponStock;
use crate::v3::marketing::partner::product_coupon::product_coupons::ProductCouponBudgetMode;

/// Changes how many coupons of a stock can be given (修改商品券批次发放预算).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stocks/<stock_id>/update-budget",
    response = PartnerProductCouponStock,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyPartnerProductCouponStockBudget {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
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
}
