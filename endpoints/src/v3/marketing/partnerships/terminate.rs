//! Terminates a partnership.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::partnerships::{Partner, PartnershipData};

/// Terminates a partnership (终止合作关系).
///
/// A repeat with the same `idempotency_key` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partnerships/terminate",
    response = TerminatedPartnership,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePartnership {
    /// The merchant's key of the request: a repeat with the same key has no further effect (业务请求幂等值).
    #[wechatpay(header = "Idempotency-Key")]
    pub idempotency_key: String,
    /// The partner (合作方信息).
    pub partner: Partner,
    /// What the partner may use (被授权数据).
    pub authorized_data: PartnershipData,
}

/// A partnership that was terminated.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatedPartnership {
    /// When the partnership was terminated, RFC 3339 (终止合作关系时间).
    pub terminate_time: String,
}
