//! Puts an account under control.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::aggracct_bc::wb_channel::ChannelRequestScene;

/// Puts an account under control (发起微众台账管控).
#[wechatpay_endpoint(
    POST,
    "v3/aggracct-bc/wb-channel/control-orders/punish",
    response = CreatedChannelControlOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateChannelControlOrder {
    /// WeBank's number of the control (微众管控单号).
    pub out_request_no: String,
    /// The merchant whose account is controlled (目标下管商户号).
    pub mchid: String,
    /// The account that is controlled (目标下管台账ID).
    #[wechatpay(sensitive)]
    pub bal_account_no: String,
    /// Why the account is controlled (管控场景).
    pub punish_scene: i64,
    /// Why the merchant was limited (管控原因).
    pub punish_reason: Option<String>,
    /// When the control ends, RFC 3339 (管控结束时间).
    pub punish_end_time: Option<String>,
    /// The card that is controlled (目标下管卡号).
    #[wechatpay(sensitive)]
    pub card_no: Option<String>,
    /// The agreement of the sub-account that is controlled (目标下管商户子账户协议号).
    pub sgn_no: Option<String>,
    /// What the request is for (请求场景).
    pub req_scene: Option<ChannelRequestScene>,
    /// How WeBank moves the money back (微众资金划回策略).
    pub fund_repatriation_strategy: Option<ChannelFundRepatriationStrategy>,
}

/// How WeBank moves the money back (微众资金划回策略).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelFundRepatriationStrategy {
    /// Nothing is moved back (全部禁止).
    #[serde(rename = "ALL_FORBIDDEN")]
    Forbidden,
    /// All is moved back where it can be told whose it is (唯一时允许).
    #[serde(rename = "ALL_ALLOWED_WHEN_UNIQUE")]
    AllowedWhenUnique,
    /// A value that this version does not know.
    Other(String),
}

/// A control that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedChannelControlOrder {
    /// WeChat Pay's number of the control (微信支付管控单号).
    pub wxpay_punish_no: Option<String>,
    /// WeBank's number of the control (微众管控单号).
    pub out_request_no: Option<String>,
}
