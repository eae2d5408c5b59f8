//! Prolongs an insurance contract; queries an insurance contract; ends an insurance contract.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification};

use crate::v3::papay::insurance_sign::PlannedInsurancePolicyPeriod;
use crate::v3::papay::{PapayContractState, PapayContractTermination};

/// Prolongs an insurance contract (保险商户受理续期自动续费协议).
#[wechatpay_endpoint(
    POST,
    "v3/papay/insurance-sign/contracts/plan-id/<plan_id>/contract-id/<contract_id>/renew",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/apply-renew-contract.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewInsuranceContract {
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The periods by which the contract is prolonged (续期的扣费周期列表).
    pub policy_periods: Vec<PlannedInsurancePolicyPeriod>,
}

/// Queries an insurance contract (保险商户查询保险自动续费协议).
#[wechatpay_endpoint(
    GET,
    "v3/papay/insurance-sign/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>",
    response = InsuranceContract,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceContract {
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
}

/// An insurance contract, as it stands (保险自动续费协议). WeChat Pay tells it when it is signed, prolonged or ended.
#[wechatpay_notification(
    "INSURANCE_ENTRUST.SIGN",
    "INSURANCE_ENTRUST.RENEW",
    "INSURANCE_ENTRUST.TERMINATE",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012289466"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsuranceContract {
    /// The merchant number (商户号).
    pub mchid: String,
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The name of the person who is insured (被保人姓名).
    pub insured_display_name: Option<String>,
    /// The state of the contract about deductions (委托代扣协议状态).
    pub contract_state: PapayContractState,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: Option<String>,
    /// When the contract expires, RFC 3339 (协议到期时间).
    pub contract_expired_time: Option<String>,
    /// How the contract was ended (协议解约信息).
    pub contract_terminate_info: Option<PapayContractTermination>,
    /// The user, under `appid` (用户OpenID).
    pub openid: String,
    /// The merchant's id of the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// The page of the mini program on which the user takes the end of the contract back (跳转撤销解约小程序的路径).
    pub revoke_terminate_contract_redirect_url: Option<String>,
    /// The mini program in which the user takes the end of the contract back (跳转撤销解约小程序的appid).
    pub revoke_terminate_contract_redirect_appid: Option<String>,
}

/// Ends an insurance contract (保险商户通过商户协议号解除保险自动续费协议).
#[wechatpay_endpoint(
    POST,
    "v3/papay/insurance-sign/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>/terminate",
    response = InsuranceContract,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateInsuranceContract {
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// Why the contract was ended (解约备注).
    pub contract_termination_remark: String,
}
