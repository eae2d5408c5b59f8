//! Builds a partnership.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::partnerships::{Partner, PartnershipData};

/// Builds a partnership: the partner may give out a batch of the merchant (建立合作关系).
///
/// A repeat with the same `idempotency_key` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partnerships/build",
    response = BuiltPartnership,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_1.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildPartnership {
    /// The merchant's key of the request: a repeat with the same key has no further effect (业务请求幂等值).
    #[wechatpay(header = "Idempotency-Key")]
    pub idempotency_key: String,
    /// The partner (合作方信息).
    pub partner: Partner,
    /// What the partner may use (被授权数据).
    pub authorized_data: PartnershipData,
}

/// A partnership that was built.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuiltPartnership {
    /// The partner (合作方信息).
    pub partner: Partner,
    /// What the partner may use (被授权数据).
    pub authorized_data: PartnershipData,
    /// The partnership's state (合作状态).
    pub state: PartnershipState,
    /// When the partnership was built, RFC 3339 (建立合作关系时间).
    pub build_time: String,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: String,
    /// When it was changed last, RFC 3339 (更新时间).
    pub update_time: String,
}

/// The partnership's state (合作状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnershipState {
    /// It stands.
    Established,
    /// It was terminated.
    Terminated,
    /// A value that this version does not know.
    Other(String),
}
