//! Queries an order of control.

pub mod info;
pub mod punish;
pub mod recover;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries an order of control (查询控制单).
#[wechatpay_endpoint(
    GET,
    "v3/aggracct-bc/wb-channel/control-orders/<out_request_no>",
    response = ChannelControlOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryChannelControlOrder {
    /// WeBank's number of the control or its end (微众管控/解管单号).
    pub out_request_no: String,
    /// Whether the order is a control or its end (控制单类型).
    pub control_type: ChannelControlType,
    /// The merchant number (微信支付商户号).
    pub mchid: String,
}

/// Whether the order is a control or its end (控制单类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelControlType {
    /// A control (管控).
    Punish,
    /// The end of a control (解管).
    Recover,
    /// A value that this version does not know.
    Other(String),
}

/// An order of control, as it stands (控制单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelControlOrder {
    /// Why the account is controlled (控制场景).
    pub control_scene: Option<ChannelControlScene>,
    /// The control (管控单).
    pub punish_order: Option<ChannelPunishOrder>,
    /// The end of the control (解管单).
    pub recover_order: Option<ChannelRecoverOrder>,
}

/// Why the account is controlled (控制场景).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelControlScene {
    /// A control (管控).
    Punish,
    /// The end of a control (解管).
    Recover,
    /// A value that this version does not know.
    Other(String),
}

/// The control (管控单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelPunishOrder {
    /// WeChat Pay's number of the control (微信管控单号).
    pub wxpay_punish_no: Option<String>,
    /// WeBank's number of the control (微众管控单号).
    pub out_request_no: Option<String>,
    /// The merchant whose account is controlled (目标下管商户号).
    pub mchid: Option<String>,
    /// Why the account is controlled (管控场景).
    pub punish_scene: Option<i64>,
    /// The version of the rule of the control (管控场景规则版本号).
    pub punish_rule_version: Option<i64>,
    /// Why the merchant was limited (管控原因).
    pub punish_reason: Option<String>,
    /// When the control begins, RFC 3339 (管控开始时间).
    pub punish_start_time: Option<String>,
    /// When the control ends, RFC 3339 (管控结束时间).
    pub punish_end_time: Option<String>,
    /// When the control was taken, RFC 3339 (管控受理时间).
    pub punish_accept_time: Option<String>,
    /// When the control was carried out, RFC 3339 (管控执行完成时间).
    pub punish_finish_time: Option<String>,
    /// The state of the control (管控状态).
    pub punish_state: Option<ChannelPunishState>,
    /// Whether the control is in force (生效状态).
    pub effect_state: Option<ChannelEffectState>,
    /// What the control does (管控方案).
    pub control_action: Option<Vec<ChannelControlAction>>,
    /// Why it could not be carried out (执行失败错误信息).
    pub error_message: Option<String>,
    /// The code of why it could not be carried out (执行失败错误码).
    pub error_code: Option<String>,
}

/// The state of the control (管控状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelPunishState {
    /// Under way (执行中).
    Executing,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Failed,
    /// A value that this version does not know.
    Other(String),
}

/// Whether the control is in force (生效状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelEffectState {
    /// In force (生效中).
    Active,
    /// Ended (已解除).
    Recovered,
    /// A value that this version does not know.
    Other(String),
}

/// What a control forbids (管控方案).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelControlAction {
    /// No payments are taken (禁止收款).
    #[serde(rename = "DISABLE_RECEIVE")]
    Receive,
    /// No withdrawals (禁止提现).
    #[serde(rename = "DISABLE_WITHDRAWAL")]
    Withdrawal,
    /// No payments are made (禁止付款).
    #[serde(rename = "DISABLE_PAY")]
    Pay,
    /// No refunds (禁止退款).
    #[serde(rename = "DISABLE_REFUND")]
    Refund,
    /// The merchant cannot be closed (禁止销户).
    #[serde(rename = "DISABLE_CLOSE_MERCHANT")]
    CloseMerchant,
    /// A value that this version does not know.
    Other(String),
}

/// The end of the control (解管单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelRecoverOrder {
    /// WeChat Pay's number of the end of the control (微信支付解管单号).
    pub wxpay_recover_no: Option<String>,
    /// WeBank's number of the end of the control (微众解管单号).
    pub out_request_no: Option<String>,
    /// WeChat Pay's number of the control that is ended (关联微信支付管控单号).
    pub related_wxpay_punish_no: Option<String>,
    /// The merchant whose account is released (目标解管商户号).
    pub mchid: Option<String>,
    /// Why the account is controlled (管控场景).
    pub punish_scene: Option<String>,
    /// The version of the rule of the control (管控场景规则版本号).
    pub punish_rule_version: Option<String>,
    /// When the end of the control was taken, RFC 3339 (解管受理时间).
    pub recover_accept_time: Option<String>,
    /// When the control was ended, RFC 3339 (解管执行完成时间).
    pub recover_finish_time: Option<String>,
    /// The state of the release (解管状态).
    pub recover_state: Option<ChannelRecoverState>,
    /// Why the account is released (解管原因描述).
    pub recover_reason: Option<String>,
    /// Why it could not be carried out (执行失败错误信息).
    pub error_message: Option<String>,
    /// The code of why it could not be carried out (执行失败错误码).
    pub error_code: Option<String>,
}

/// The state of the release (解管状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelRecoverState {
    /// Under way (执行中).
    Executing,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Failed,
    /// A value that this version does not know.
    Other(String),
}
