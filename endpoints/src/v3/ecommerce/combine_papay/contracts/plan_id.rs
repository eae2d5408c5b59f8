//! `v3/ecommerce/combine-papay/contracts/plan-id`: queries a contract for deductions from combined orders; ends a contract for
//! deductions from combined orders.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries a contract for deductions from combined orders (通过商户协议号查询协议).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>",
    response = CombinePapayContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCombinePapayContract {
    /// The template of the contract (委托代扣协议模板Id).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
}

/// A contract for deductions, as it stands (委托代扣协议).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayContract {
    /// The merchant number (商户号).
    pub mchid: String,
    /// WeChat Pay's number of the contract (委托代扣协议Id).
    pub contract_id: String,
    /// The app or official account of the merchant (商户APPID).
    pub appid: String,
    /// The template of the contract (委托代扣协议模板Id).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
    /// The state of the contract about deductions (委托代扣协议状态).
    pub contract_state: String,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: String,
    /// When the contract expires, RFC 3339 (协议到期时间).
    pub contract_expired_time: String,
    /// How the contract was ended (协议解约信息).
    pub contract_terminate_info: Option<CombinePapayContractEnding>,
    /// The user, under `appid` (用户openid).
    pub openid: String,
}

/// How the contract was ended (协议解约信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayContractEnding {
    /// How the contract was ended (协议解约方式).
    pub contract_termination_mode: String,
    /// When the contract was ended, RFC 3339 (协议解约时间).
    pub contract_terminated_time: String,
    /// Why the contract was ended (解约备注).
    pub contract_termination_remark: String,
}

/// Ends a contract for deductions from combined orders (商户协议号解约协议).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/combine-papay/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>/terminate",
    response = TerminatedCombinePapayContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateCombinePapayContract {
    /// The template of the contract (委托代扣协议模板Id).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// Why the contract was ended (解约备注).
    pub contract_termination_remark: String,
}

/// A contract that was ended.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatedCombinePapayContract {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The template of the contract (委托代扣协议模板Id).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
}
