//! Queries the deduction of one period of an insurance contract; schedules the deduction of one period of an insurance contract.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::papay::{InsurancePolicyPeriod, PapayAmount};

/// Queries the deduction of one period of an insurance contract (保险商户查询保险自动续费预约).
#[wechatpay_endpoint(
    GET,
    "v3/papay/insurance-pay/policy-periods/contract-id/<contract_id>/policy-period-id/<policy_period_id>",
    response = InsurancePolicyPeriod,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/query-policy-period.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsurancePolicyPeriod {
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The number of the period (保单的扣费周期编号).
    pub policy_period_id: i64,
}

/// Schedules the deduction of one period of an insurance contract (保险商户预约保险自动续费).
#[wechatpay_endpoint(
    POST,
    "v3/papay/insurance-pay/policy-periods/contract-id/<contract_id>/policy-period-id/<policy_period_id>/schedule",
    response = InsurancePolicyPeriod,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduleInsurancePolicyPeriod {
    /// The number of the period (保单的扣费周期编号).
    pub policy_period_id: i64,
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The amount to schedule (预约扣费金额信息).
    pub scheduled_amount: PapayAmount,
}
