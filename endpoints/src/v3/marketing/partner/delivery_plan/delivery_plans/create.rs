//! Creates a delivery plan.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::delivery_plan::delivery_plans::AnsweredDeliveryPlan;
use crate::v3::marketing::partner::product_coupon::ProductCouponUsageMode;

/// Creates a delivery plan (创建投放计划).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/delivery-plan/delivery-plans",
    response = AnsweredDeliveryPlan,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerDeliveryPlan {
    /// The merchant's number of the request (创建请求单号).
    pub out_request_no: String,
    /// The id of the brand that the plan is for (创建投放计划的品牌ID).
    pub brand_id: String,
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// The plan's name (投放计划名称).
    pub plan_name: Option<String>,
    /// How many coupons can be got in all (总库存).
    pub total_count: Option<i64>,
    /// How many coupons one user can get (单用户限领).
    pub user_limit: Option<i64>,
    /// How many coupons can be got in a day (单日限领).
    pub daily_limit: Option<i64>,
    /// The time from which the plan runs, RFC 3339 (开始可用时间).
    pub delivery_start_time: Option<String>,
    /// The time until which the plan runs, RFC 3339 (结束可用时间).
    pub delivery_end_time: Option<String>,
    /// A short word that recommends it (营销标签).
    pub recommend_word: Option<String>,
    /// Whether the product coupon and its stock are used as they are (是否复用商品券和批次信息).
    pub reuse_coupon_config: Option<bool>,
    /// How often it can be used (使用模式).
    pub usage_mode: Option<ProductCouponUsageMode>,
    /// The id of the bundle of stocks that is delivered (投放批次组ID).
    pub stock_bundle_id: Option<String>,
}
