//! Whether the cashier should offer instalments by WeChat's credit (微信分付).

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Whether to offer instalments for an order (微信分付).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exposure {
    /// Whether to offer instalments (是否建议曝光微信分付).
    pub fqf_exposure: bool,
    /// What the order says that instalments were offered with (曝光凭证).
    pub market_exposure_token: Option<String>,
}

/// Whether to offer instalments to a user (微信分付).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecommendedExposure {
    /// Whether to offer instalments (是否建议曝光微信分付).
    pub recommend_exposure: bool,
}

/// What names a user (用户 ID 的类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UserIdType {
    /// The user under `appid`.
    Openid,
    /// The hash of the phone number.
    PhoneNo,
    /// The user under `sp_appid`.
    SpOpenid,
    /// The user under `sub_appid`.
    SubOpenid,
    /// Nothing that is known.
    UnknownUserIdType,
    /// One that this version does not know.
    Other(String),
}
