//! `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`: plans that users sign for, by the merchant's
//! number.

use wechatpay_runtime::wechatpay_endpoint;

use super::PartnerUserSignPlan;

/// Queries a plan that a user signs for (查询用户的签约计划).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/<merchant_sign_plan_no>",
    response = PartnerUserSignPlan,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/query-partner-user-sign-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerUserSignPlan {
    /// The merchant's number of the signed plan (商户侧签约计划号).
    pub merchant_sign_plan_no: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// Ends a plan that a user has signed for (取消用户的签约计划).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/<merchant_sign_plan_no>/stop",
    response = PartnerUserSignPlan,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/stop-partner-user-sign-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopPartnerUserSignPlan {
    /// The merchant's number of the signed plan (商户侧签约计划号).
    pub merchant_sign_plan_no: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// Why (停止签约计划原因).
    pub stop_reason: String,
}
