//! Queries a contract; ends a contract.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::AcceptedPasswordExemptContract;
use crate::v3::papay::PapayContractTermination;

/// Queries a contract (商户通过商户协议号查询协议).
#[wechatpay_endpoint(
    GET,
    "v3/password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>",
    response = PasswordExemptContract,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/get-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPasswordExemptContract {
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: i64,
}

/// A contract, as it stands (免密支付协议).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordExemptContract {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The contract's id (免密支付协议ID).
    pub contract_id: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The sub-merchant's app or official account (子商户AppID).
    pub sub_appid: Option<String>,
    /// The user, under the `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// The state of the contract about deductions (委托代扣协议状态).
    pub contract_state: String,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: String,
    /// How the contract was ended (协议解约信息).
    pub contract_terminate_info: Option<PapayContractTermination>,
}

/// Ends a contract (商户通过商户协议号解约协议).
#[wechatpay_endpoint(
    POST,
    "v3/password-exempt-contract/contracts/service-id/<service_id>/out-contract-code/<out_contract_code>/terminate",
    response = AcceptedPasswordExemptContract,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePasswordExemptContract {
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// Why the contract was ended (解约备注).
    pub contract_termination_remark: String,
}
