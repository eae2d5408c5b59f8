//! `v3/credit-repayment/partner/contracts/terminate`: ends a contract for repayment.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::PartnerRepaymentContract;

/// Ends a contract for repayment (解除自动还款协议).
#[wechatpay_endpoint(
    POST,
    "v3/credit-repayment/partner/contracts/terminate",
    response = TerminatedPartnerRepaymentContract,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePartnerRepaymentContract {
    /// The partner's number of the contract (服务商签约协议号).
    pub out_contract_code: String,
    /// The remark on why the contract was ended (协议解约备注).
    pub contract_termination_remark: String,
}

/// A contract for repayment that was ended.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatedPartnerRepaymentContract {
    /// The contract (协议信息).
    pub contract_info: Option<PartnerRepaymentContract>,
}
