//! `v3/payscore/plan/partner/payscore-plans`: a partner's plans.

pub mod merchant_plan_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::plan::{NewPlanDetail, PlanDetail};

/// Creates a plan (创建支付分计划). A plan is a series of services, each with its price, that users sign for as a whole.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/plan/partner/payscore-plans",
    response = PartnerPayscorePlan,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/create-partner-pay-score-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerPayscorePlan {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// What the plan is called (支付分计划名称).
    pub plan_name: String,
    /// How long the plan can be used (支付分计划有效期).
    pub plan_duration: i64,
    /// How many deductions the plan has (支付分计划扣费次数).
    #[wechatpay(range = 0..)]
    pub deduction_quantity: i64,
    /// The amount of the plan without its discounts, in fen (支付分计划原总金额).
    #[wechatpay(range = 0..)]
    pub total_original_price: i64,
    /// The amount of the plan, in fen (支付分计划实际扣费总金额).
    #[wechatpay(range = 0..)]
    pub total_actual_price: i64,
    /// The entries of the plan, one by one (支付分计划明细列表).
    pub plan_detail_list: Option<Vec<NewPlanDetail>>,
    /// The merchant's number of the plan, unique for each (商户侧计划号).
    pub merchant_plan_no: String,
}

/// A plan as it stands.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerPayscorePlan {
    /// WeChat Pay's number of the plan (支付分计划ID).
    pub plan_id: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's merchant number (服务商商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商应用ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the plan (商户侧计划号).
    pub merchant_plan_no: String,
    /// What the plan is called (支付分计划名称).
    pub plan_name: String,
    /// How long the plan can be used (支付分计划有效期).
    pub plan_duration: i64,
    /// The state of the plan (支付分计划状态).
    pub plan_state: String,
    /// The amount of the plan without its discounts, in fen (支付分计划原总金额).
    pub total_original_price: i64,
    /// How many deductions the plan has (支付分计划扣费次数).
    pub deduction_quantity: i64,
    /// The amount of the plan, in fen (支付分计划实际扣费总金额).
    pub total_actual_price: i64,
    /// The entries of the plan, one by one (支付分计划明细列表).
    pub plan_detail_list: Option<Vec<PlanDetail>>,
    /// The merchant who stopped the plan (终止方商户号).
    pub stop_mchid: Option<String>,
    /// When it was stopped, RFC 3339 (终止时间).
    pub stop_time: Option<String>,
}
