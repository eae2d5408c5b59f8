//! Queries whether a merchant has confirmed that it wants the account.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries whether a merchant has confirmed that it wants the account (获取商户开户意愿确认状态).
#[wechatpay_endpoint(
    GET,
    "v3/apply4subject/applyment/merchants/<sub_mchid>/state",
    response = AccountConfirmation,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAccountConfirmation {
    /// The sub-merchant's number (特约商户号).
    #[wechatpay(len = 8..=32)]
    pub sub_mchid: String,
}

/// Whether a merchant has confirmed that it wants the account (开户意愿确认状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountConfirmation {
    /// Whether the user has authorized it (授权状态).
    pub authorize_state: AccountConfirmationState,
}

/// Whether the user has authorized it (授权状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AccountConfirmationState {
    /// The merchant has not confirmed it (未授权).
    #[serde(rename = "AUTHORIZE_STATE_UNAUTHORIZED")]
    Unauthorized,
    /// The merchant has confirmed it (已授权).
    #[serde(rename = "AUTHORIZE_STATE_AUTHORIZED")]
    Authorized,
    /// A value that this version does not know.
    Other(String),
}
