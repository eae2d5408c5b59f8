//! What WeChat Pay tells of contracts.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

/// A contract was signed, or it ended (签约、解约通知). It is notified to the contract's `success_notify_url`.
#[wechatpay_notification("PAPAY.SIGN", "PAPAY.TERMINATE", document = "https://pay.weixin.qq.com/doc/global/v3/zh/4013015485")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalContractChanged {
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The institution's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's app, mini program or official account (`appid`).
    pub appid: Option<String>,
    /// The institution's app, mini program or official account (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The contract's id (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The merchant's number of the contract (商户侧签约协议号).
    pub out_contract_code: Option<String>,
    /// The id of the template of the contract (模板ID).
    pub plan_id: Option<i64>,
    /// The user's openid at the merchant's app (商户appid下的用户标识).
    pub openid: Option<String>,
    /// The user's openid at the institution's app (机构用户标识).
    pub sp_openid: Option<String>,
    /// The user's openid at the sub-merchant's app (子商户用户标识).
    pub sub_openid: Option<String>,
    /// Who ended the contract (协议解约方式).
    pub contract_termination_mode: Option<GlobalContractTerminationMode>,
    /// The time at which it was signed or ended, RFC 3339 (操作时间).
    pub operate_time: Option<String>,
    /// The time at which the contract expires, RFC 3339 (协议到期时间).
    pub contract_expired_time: Option<String>,
}

/// Who ended a contract (协议解约方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalContractTerminationMode {
    /// The user (用户解约).
    User,
    /// The merchant (商户解约).
    Merchant,
    /// WeChat Pay (平台解约).
    Platform,
    /// A value that this version does not know.
    Other(String),
}
