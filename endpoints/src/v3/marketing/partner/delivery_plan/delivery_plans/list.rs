//! Lists the delivery plans of a brand.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::partner::delivery_plan::delivery_plans::{PartnerDeliveryPlan, PartnerDeliveryPlanState};

/// Lists the delivery plans of a brand (分页查询投放计划列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partner/delivery-plan/delivery-plans/<brand_id>/delivery-plans",
    response = PartnerDeliveryPlanList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerDeliveryPlans {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// How many there are on a page (分页大小).
    pub page_size: Option<i64>,
    /// The position of the first record, from 0 (分页起始位置).
    pub offset: Option<i64>,
    /// The plan's state (投放计划线上状态).
    pub plan_state: Option<PartnerDeliveryPlanState>,
    /// The state of the plan's review (投放计划审核状态).
    pub audit_state: Option<PartnerDeliveryPlanReview>,
    /// The plan's id (投放计划ID).
    pub plan_id: Option<String>,
}

/// The state of a delivery plan's review (投放计划审核状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerDeliveryPlanReview {
    /// It was not handed in yet (待送审).
    AuditInitial,
    /// It is being reviewed (审核中).
    AuditProcessing,
    /// It was approved (审核通过).
    AuditPassed,
    /// It was rejected (审核驳回).
    AuditRejected,
    /// A value that this version does not know.
    Other(String),
}

/// A page of delivery plans (投放计划列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerDeliveryPlanList {
    /// How many there are in all (资源总条数).
    pub total_count: Option<i64>,
    /// The plans (投放计划列表).
    pub plan_list: Option<Vec<PartnerDeliveryPlan>>,
}
