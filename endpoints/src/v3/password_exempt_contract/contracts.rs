//! The calls below `v3/password-exempt-contract/contracts`.

pub mod ecommerce;
pub mod normal;
pub mod qs;
pub mod service_id;
pub mod service_provider;

use wechatpay_runtime::wechatpay_object;

/// The mini program in which the user signs.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedMiniProgramPasswordExemptContract {
    /// The id of the contract that is being prepared (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: Option<i64>,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// The mini program in which the user signs (跳转签约的小程序AppID).
    pub sign_mp_appid: Option<String>,
    /// The page of the mini program on which the user signs (跳转签约的小程序路径).
    pub sign_mp_path: Option<String>,
}

/// A contract whose signing or end was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedPasswordExemptContract {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: Option<i64>,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: Option<String>,
}
