//! Queries an insurance policy.

use wechatpay_runtime::wechatpay_endpoint;

use super::InsurancePolicy;

/// Queries an insurance policy (查询保单).
#[wechatpay_endpoint(
    GET,
    "v3/inspolicymgr/deduct/policies/<out_insurance_no>",
    response = InsurancePolicy,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsurancePolicy {
    /// The merchant's number of the policy (商户保险编号).
    pub out_insurance_no: String,
}
