//! Queries a user's ETC contract by its number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification};

use super::EtcContract;

/// Queries a user's ETC contract by its number (通过商户ETC绑定号查询签约状态).
#[wechatpay_endpoint(
    GET,
    "v3/vehicle/etc/contracts/<contract_id>",
    response = EtcContract,
    document = "https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEtcContract {
    /// The merchant's number of the ETC contract (商户etc绑定号).
    pub contract_id: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}

/// A user has signed or ended an ETC contract (ETC授权签约状态变化通知).
#[wechatpay_notification("VEHICLE.USER_STATE_CHANGE", document = "https://pay.weixin.qq.com/doc/v3/partner/4012158358")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcContractChanged {
    /// The app that the contract is signed from (发起签约的 AppID).
    pub appid: Option<String>,
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The user's openid at the app (用户标识).
    pub sp_openid: Option<String>,
    /// The user's openid at the sub-merchant's app (用户子标识).
    pub sub_openid: Option<String>,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The number of the ETC contract (ETC扣费授权协议号).
    pub contract_id: String,
    /// The state of the ETC card that is bound (ETC绑定状态).
    pub bind_state: String,
    /// The number plate that is bound (绑定的车牌号).
    pub plate_number: Option<String>,
}
