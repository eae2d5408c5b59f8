//! `v3/payscore/plan/partner/payscore-plans/merchant-plan-no`: a partner's plans by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::PartnerPayscorePlan;

/// Queries a plan (查询支付分计划).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>",
    response = PartnerPayscorePlan,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerPayscorePlan {
    /// The merchant's number of the plan (商户侧计划号).
    pub merchant_plan_no: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// Stops a plan (停止支付分计划). No user can sign for it any more.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/<merchant_plan_no>/stop",
    response = PartnerPayscorePlan,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/stop-partner-pay-score-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopPartnerPayscorePlan {
    /// The merchant's number of the plan (商户侧计划号).
    pub merchant_plan_no: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}
