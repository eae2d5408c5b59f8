//! The calls below `v3/vehicle/etc`.

pub mod contracts;
pub mod preopen;
pub mod transactions;
pub mod users;

use wechatpay_runtime::wechatpay_object;

/// A user's ETC contract, as it stands (ETC签约状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcContract {
    /// The app that the contract is signed from (发起签约的appid).
    pub appid: String,
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The user's openid at the app that the contract is signed from (用户在发起签约APP的标识).
    pub sp_openid: String,
    /// The sub-merchant's app or official account (子商户appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The number of the ETC contract (ETC扣费授权协议号).
    pub contract_id: String,
    /// The state of the ETC card that is bound (ETC绑定状态).
    pub bind_state: String,
    /// The number plate that is bound (绑定的车牌号).
    pub plate_number: String,
    /// The user's openid at the sub-merchant's app that the contract is signed from (用户在发起签约子APP的标识).
    pub sub_openid: Option<String>,
}
