//! `v3/credit-repayment/partner/contracts/terminate`: ends a contract for repayment.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{CreditRepaymentContractState, CreditRepaymentTerminationMode};

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
    pub contract_info: Option<CreditRepaymentContractInfo>,
}

/// The contract (协议信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditRepaymentContractInfo {
    /// WeChat Pay's number of the contract (协议ID).
    pub contract_id: String,
    /// The template of the contract (模板ID).
    pub plan_id: String,
    /// The partner's number of the contract (服务商签约协议号).
    pub out_contract_code: String,
    /// The user's name as it is shown (用户展示名称).
    pub display_name: Option<String>,
    /// The contract's state (协议状态).
    pub contract_state: CreditRepaymentContractState,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: Option<String>,
    /// When the contract was ended, RFC 3339 (协议解约时间).
    pub contract_terminated_time: Option<String>,
    /// How the contract was ended (协议解约方式).
    pub contract_terminated_mode: Option<CreditRepaymentTerminationMode>,
    /// The remark on why the contract was ended (协议解约备注).
    pub contract_termination_remark: Option<String>,
    /// The day of repayment (还款日).
    pub repayment_day: Option<i64>,
    /// The user, under the partner's `appid` (用户服务商标识).
    pub openid: Option<String>,
    /// The partner's app or official account (服务商AppID).
    pub appid: Option<String>,
    /// The highest amount of a repayment, in fen (还款金额上限).
    pub repayment_amount_limit: Option<i64>,
}
