//! Queries a contract.

pub mod presign;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

use super::FaceContractState;

/// Queries a contract (签约查询接口).
#[wechatpay_endpoint(
    GET,
    "v3/offlineface/contracts/<contract_id>",
    response = FaceContract,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFaceContract {
    /// The contract's id (签约ID).
    pub contract_id: String,
    /// The mini program in which the user signs (商户签约小程序APPID).
    pub appid: Option<String>,
}

/// A contract, as it stands (签约).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceContract {
    /// The contract's id (签约ID).
    pub contract_id: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The institution's id (机构ID).
    pub organization_id: Option<String>,
    /// Who will pay (用户ID).
    pub use_id: Option<String>,
    /// The openid of the user who signed (签约用户openid).
    pub openid: Option<String>,
    /// The contract's state (签约状态).
    pub contract_state: Option<FaceContractState>,
    /// When the user signed, RFC 3339 (签约时间).
    pub contract_signed_time: Option<String>,
    /// When the contract was ended, RFC 3339 (解约时间).
    pub contract_terminated_time: Option<String>,
    /// How the contract is signed (签约模式).
    pub contract_mode: Option<FaceContractMode>,
    /// Where the bank card is known from (签约卡来源).
    pub contract_bank_card_from: Option<FaceContractBankCardFrom>,
}

/// How the contract is signed (签约模式).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceContractMode {
    /// With the given bank card alone (限定银行卡).
    LimitBankCard,
    /// With the given bank card before others (优先银行卡).
    PriorityBankCard,
    /// With any bank card (不限定).
    LimitNone,
    /// A value that this version does not know.
    Other(String),
}

/// Where the bank card is known from (签约卡来源).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceContractBankCardFrom {
    /// The merchant gave it (商户限定).
    MerchantLimitedBankCard,
    /// The user chose it (用户自选).
    UserSelectFree,
    /// A value that this version does not know.
    Other(String),
}

/// A user has signed or ended a contract (用户签约状态变更通知).
#[wechatpay_notification(
    "FACEPAY.USER_STATE_CHANGE",
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceUserStateChanged {
    /// WeChat Pay's number of the user (微信刷脸用户ID).
    pub user_id: String,
    /// The merchant's number of the user (商户刷脸用户ID).
    pub out_user_id: Option<String>,
    /// The number of the organization (机构编号).
    pub organization_id: Option<String>,
    /// The merchant number (商户号).
    pub mch_id: Option<String>,
    /// When the notification was made, RFC 3339 (通知创建时间).
    pub notify_create_time: Option<String>,
    /// The app (微信APPID).
    pub appid: Option<String>,
    /// The user's openid at the app (微信用户openid).
    pub openid: Option<String>,
    /// The contract's id (签约ID).
    pub contract_id: Option<String>,
}
