//! Contracts, and the deductions by them.

pub mod contracts;
pub mod transactions;
pub mod users;

use wechatpay_runtime::wechatpay_object;

/// A user's contract, as it stands (签约信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikeContract {
    /// The partner's merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The contract's number (充电授权扣费协议号).
    pub contract_id: Option<String>,
    /// The contract's state (协议状态).
    pub contract_state: Option<String>,
}
