//! `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`: plans that users sign for, by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::UserSignPlan;

/// Queries a plan that a user signs for (查询用户的签约计划).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/<merchant_sign_plan_no>",
    response = UserSignPlan,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/query-user-sign-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryUserSignPlan {
    /// The merchant's number of the signed plan (商户侧签约计划号).
    pub merchant_sign_plan_no: String,
}

/// Ends a plan that a user has signed for (直连商户取消用户的签约计划).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/<merchant_sign_plan_no>/stop",
    response = UserSignPlan,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopUserSignPlan {
    /// The merchant's number of the signed plan (商户侧签约计划号).
    pub merchant_sign_plan_no: String,
    /// Why (停止签约计划原因).
    pub stop_reason: String,
}
