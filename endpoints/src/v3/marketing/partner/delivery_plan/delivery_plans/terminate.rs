//! Terminates a delivery plan.

use wechatpay_runtime::wechatpay_endpoint;

/// Terminates a delivery plan (终止投放计划).
#[wechatpay_endpoint(POST, "v3/marketing/partner/delivery-plan/delivery-plans/<plan_id>/terminate", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePartnerDeliveryPlan {
    /// The plan's id (投放计划ID).
    pub plan_id: String,
}
