//! Queries what a loudspeaker is bound to; binds a loudspeaker to a payment code; binds a loudspeaker to a payment code in the
//! factory.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries what a loudspeaker is bound to (查询音箱绑定信息).
#[wechatpay_endpoint(
    GET,
    "v3/pay-devices/open-scenario-speaker/<device_sn>",
    response = BoundSpeaker,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySpeakerBinding {
    /// The serial number of the device (设备sn).
    pub device_sn: String,
}

/// What a loudspeaker is bound to (音箱绑定信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoundSpeaker {
    /// The sub-merchant (子商户).
    pub sub_mchid: Option<String>,
    /// The serial number of the device (设备sn).
    pub device_sn: Option<String>,
    /// Whether the device is bound (绑定状态).
    pub bind_state: Option<SpeakerBindState>,
    /// The address of the payment code (收款链接url).
    pub code_url: Option<String>,
}

/// Whether a loudspeaker is bound (绑定状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SpeakerBindState {
    /// Not bound (未绑定).
    #[serde(rename = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND")]
    Unbound,
    /// Bound (已绑定).
    #[serde(rename = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED")]
    Bound,
    /// A value that this version does not know.
    Other(String),
}

/// Binds a loudspeaker to a payment code (绑定音箱设备码牌).
#[wechatpay_endpoint(
    POST,
    "v3/pay-devices/open-scenario-speaker/<device_sn>/bind",
    response = BoundSpeaker,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindSpeaker {
    /// The serial number of the device (设备sn).
    pub device_sn: String,
    /// The sub-merchant (子商户).
    pub sub_mchid: String,
    /// The address of the payment code (收款链接url).
    pub code_url: String,
}

/// Binds a loudspeaker to a payment code in the factory (出厂预绑定音箱和码牌).
#[wechatpay_endpoint(
    POST,
    "v3/pay-devices/open-scenario-speaker/<device_sn>/prebind",
    response = PreboundSpeaker,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrebindSpeaker {
    /// The serial number of the device (设备sn).
    pub device_sn: String,
    /// The address of the payment code (收款链接url).
    pub code_url: String,
}

/// A loudspeaker that was bound in the factory.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreboundSpeaker {
    /// The serial number of the device (设备sn).
    pub device_sn: Option<String>,
    /// Whether the device is bound (绑定状态).
    pub bind_state: Option<SpeakerBindState>,
    /// The address of the payment code (收款链接url).
    pub code_url: Option<String>,
}

/// Unbinds a loudspeaker from a payment code (解绑音箱设备码牌).
#[wechatpay_endpoint(
    POST,
    "v3/pay-devices/open-scenario-speaker/<device_sn>/unbind",
    response = BoundSpeaker,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnbindSpeaker {
    /// The serial number of the device (设备sn).
    pub device_sn: String,
}
