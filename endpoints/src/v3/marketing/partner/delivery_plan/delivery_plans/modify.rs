//! Modifies a delivery plan.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::partner::delivery_plan::delivery_plans::AnsweredDeliveryPlan;

/// Modifies a delivery plan (更新投放计划).
#[wechatpay_endpoint(
    PATCH,
    "v3/marketing/partner/delivery-plan/delivery-plans/<plan_id>",
    response = AnsweredDeliveryPlan,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyPartnerDeliveryPlan {
    /// The plan's id (投放计划ID).
    pub plan_id: String,
    /// What is changed (修改内容).
    pub modify_content: DeliveryPlanModification,
    /// The merchant's number of the request (修改请求单号).
    pub out_request_no: Option<String>,
}

/// What of a delivery plan is changed (修改内容).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryPlanModification {
    /// The plan's name (投放计划名称).
    pub plan_name: Option<String>,
    /// The time until which the plan runs, RFC 3339 (结束可用时间).
    pub delivery_end_time: Option<String>,
    /// How many coupons can be got in all (总库存).
    pub total_count: Option<i64>,
    /// How many coupons one user can get (单用户限领).
    pub user_limit: Option<i64>,
    /// How many coupons can be got in a day (单日限领).
    pub daily_limit: Option<i64>,
    /// A short word that recommends it (营销标签).
    pub recommend_word: Option<String>,
}
