//! `v3/payscore/plan/payscore-plans/merchant-plan-no`: a merchant's own plans by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::PayscorePlan;

/// Queries a plan (查询支付分计划).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/plan/payscore-plans/merchant-plan-no/<merchant_plan_no>",
    response = PayscorePlan,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/query-pay-score-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPayscorePlan {
    /// The merchant's number of the plan (商户侧计划号).
    pub merchant_plan_no: String,
}

/// Stops a plan (停止支付分计划). No user can sign for it any more.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/plan/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop",
    response = PayscorePlan,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/stop-pay-score-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopPayscorePlan {
    /// The merchant's number of the plan (商户侧计划号).
    pub merchant_plan_no: String,
}
