//! What is notified of delivery plans.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

/// The state of a delivery plan changed (投放计划状态变更). `DELIVERY_PLAN_STATE.DELIVER` is the event type's older name.
#[wechatpay_notification(
    "DELIVERY_PLAN.CHANGE",
    "DELIVERY_PLAN_STATE.DELIVER",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4016168699"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerDeliveryPlanChanged {
    /// The plan's id (投放计划ID).
    pub plan_id: String,
    /// The plan's state before the change (投放计划变更前状态).
    pub plan_state: ChangedDeliveryPlanState,
    /// The state of the plan's review now (投放计划当前审核状态).
    pub audit_state: ChangedDeliveryPlanReview,
    /// Why it changed (变更原因).
    pub change_reason: String,
    /// The time of the change, RFC 3339 (修改时间).
    pub modify_time: String,
}

/// The state of a delivery plan before it changed (投放计划变更前状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ChangedDeliveryPlanState {
    /// It did not begin yet (已创建).
    Created,
    /// It was under way (投放中).
    Delivering,
    /// It was terminated (已终止).
    PlanTerminated,
    /// It was paused (已暂停).
    Paused,
    /// It was terminated (已终止).
    Terminated,
    /// It was over (已过期).
    Expired,
    /// A value that this version does not know.
    Other(String),
}

/// The state of a delivery plan's review (投放计划当前审核状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ChangedDeliveryPlanReview {
    /// It is being reviewed (审核中).
    Processing,
    /// It was approved (审核通过).
    Passed,
    /// It was rejected (审核驳回).
    Rejected,
    /// A value that this version does not know.
    Other(String),
}
