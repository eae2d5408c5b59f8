//! `v3/payscore/plan`: plans (支付分计划), series of services that users sign for as a whole. What users do with them is in
//! [`sign_plan`](super::sign_plan).

pub mod partner;
pub mod payscore_plans;

use wechatpay_runtime::wechatpay_object;

/// One entry of a plan that is created (支付分计划明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPlanDetail {
    /// The amount of the entry without its discount, in fen (计划明细原支付金额).
    #[wechatpay(range = 0..)]
    pub original_price: i64,
    /// What the discount is about (计划明细优惠说明).
    pub plan_discount_description: Option<String>,
    /// The amount of the entry, in fen (计划明细实际支付金额).
    #[wechatpay(range = 0..)]
    pub actual_price: i64,
    /// What the entry is called (计划明细名称).
    pub plan_detail_name: String,
}

/// One entry of a plan (支付分计划明细).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDetail {
    /// The entry's place in the plan, from 1 (计划明细序号).
    pub plan_detail_no: i64,
    /// What the entry is called (计划明细名称).
    pub plan_detail_name: String,
    /// The amount of the entry without its discount, in fen (计划明细原支付金额).
    pub original_price: i64,
    /// What the discount is about (计划明细优惠说明).
    pub plan_discount_description: Option<String>,
    /// The amount of the entry, in fen (计划明细实际支付金额).
    pub actual_price: i64,
}
