//! Changes the periods of an insurance contract; lists the periods of an insurance contract.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::papay::InsurancePolicyPeriod;
use crate::v3::papay::insurance_sign::PlannedInsurancePolicyPeriod;

/// Changes the periods of an insurance contract (保险商户修改保险扣费周期列表).
#[wechatpay_endpoint(
    POST,
    "v3/papay/insurance-sign/policy-periods/plan-id/<plan_id>/contract-id/<contract_id>/modify",
    response = ModifiedInsurancePolicyPeriods,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012987596",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyInsurancePolicyPeriods {
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The periods by which the contract is prolonged (续期的扣费周期列表).
    pub policy_periods: Vec<PlannedInsurancePolicyPeriod>,
    /// Whether scheduled deductions may be cancelled (是否允许取消预约).
    pub allow_cancel_scheduled: Option<bool>,
}

/// The periods of an insurance contract after a change.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifiedInsurancePolicyPeriods {
    /// The periods as they shall be (最新的扣费周期列表).
    pub policy_periods: Option<Vec<InsurancePolicyPeriod>>,
    /// The numbers of the periods whose scheduled deductions were cancelled (发生了取消预约的扣费计划项编号).
    pub cancel_scheduled_policy_period_id: Option<i64>,
}

/// Lists the periods of an insurance contract (保险商户查询保险扣费周期列表).
#[wechatpay_endpoint(
    GET,
    "v3/papay/insurance-sign/policy_periods/plan-id/<plan_id>/out-contract-code/<out_contract_code>",
    response = InsurancePolicyPeriodList,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListInsurancePolicyPeriods {
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: Option<i64>,
}

/// A page of the periods of an insurance contract (扣费周期列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsurancePolicyPeriodList {
    /// The periods (扣费周期列表).
    pub data: Option<Vec<InsurancePolicyPeriod>>,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: i64,
    /// How many periods there are (扣费周期总条数).
    pub total_count: Option<i64>,
}
