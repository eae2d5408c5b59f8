//! The ride that a fare is for.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What the user travels by (交易场景值).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransitScene {
    /// By bus (公交).
    Bus,
    /// By underground (地铁).
    Metro,
    /// A value that this version does not know.
    Other(String),
}

/// The ride by bus (公交场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitBusRide {
    /// When the user got on, RFC 3339 (用户乘车时间).
    pub start_time: Option<String>,
    /// The line (乘车路线).
    pub line_name: Option<String>,
    /// The number plate of the bus (车牌号).
    pub plate_number: Option<String>,
}

/// The ride by underground (地铁场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitMetroRide {
    /// When the user got on, RFC 3339 (用户乘车时间).
    pub start_time: Option<String>,
    /// When the user got off, RFC 3339 (用户下车时间).
    pub end_time: Option<String>,
    /// The station where the user got on (乘车起始站).
    pub start_station: Option<String>,
    /// The station where the user got off (乘车终点站).
    pub end_station: Option<String>,
}
