//! Queries a contract that was signed on HarmonyOS.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::papay::{PapayContractState, PapayContractTermination};

/// Queries a contract that was signed on HarmonyOS (通过商户协议号查询委托代扣签约协议).
#[wechatpay_endpoint(
    GET,
    "v3/papay/sign/contracts/harmony-plan-id/<plan_id>/out-contract-code/<out_contract_code>",
    response = HarmonyPapayContract,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryHarmonyPapayContract {
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
}

/// A contract that was signed on HarmonyOS, as it stands (委托代扣协议).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HarmonyPapayContract {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The app or official account of the merchant (商户AppID).
    pub appid: Option<String>,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// The state of the contract about deductions (委托代扣协议状态).
    pub contract_state: Option<PapayContractState>,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: Option<String>,
    /// When the contract expires, RFC 3339 (协议到期时间).
    pub contract_expired_time: Option<String>,
    /// The user, under `appid` (用户OpenID).
    pub openid: Option<String>,
    /// How the contract was ended (协议解约信息).
    pub contract_terminate_info: Option<PapayContractTermination>,
    /// The merchant's id of the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// The user's WeChat id, masked (鸿蒙代扣场景的用户微信号掩码).
    pub mask_wxid: Option<String>,
}
