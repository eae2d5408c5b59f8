//! The calls below `v3/papay/insurance-sign`.

pub mod contracts;
pub mod policy_periods;

use wechatpay_runtime::wechatpay_object;

use super::PapayAmount;

/// A period of an insurance contract, as it shall be (扣费周期).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedInsurancePolicyPeriod {
    /// The number of the period (保险扣费周期编号).
    pub policy_period_id: i64,
    /// The day on which the amount is to be deducted (预计扣费的日期).
    pub estimated_deduct_date: String,
    /// What is expected to be deducted, in fen (预计扣费金额).
    pub estimated_deduct_amount: PapayAmount,
    /// What the policy covers (保障详情).
    pub policy_coverage_detail: Option<PolicyCoverage>,
}

/// What the insurance covers in a period (保障详情).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyCoverage {
    /// How much is insured (保单额度).
    pub policy_amount: Option<String>,
    /// The clauses of the insurance (保险条款列表).
    pub policy_clauses: Option<Vec<PolicyClause>>,
}

/// A clause of the insurance (保险条款).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyClause {
    /// What the clause says (条款内容).
    pub clause_name: Option<String>,
    /// How much the clause insures (条款额度).
    pub clause_quota: Option<String>,
}
