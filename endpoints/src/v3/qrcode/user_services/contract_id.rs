//! Queries whether a user can pay for rides.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries whether a user can pay for rides (查询用户服务可用信息).
#[wechatpay_endpoint(
    GET,
    "v3/qrcode/user-services/contract-id/<contract_id>",
    response = TransitUserService,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransitUserService {
    /// The id of the user's contract (签约成功后).
    pub contract_id: String,
    /// The partner's app or official account (公众账号 ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子公众账号ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (微信支付分配的子商户号).
    pub sub_mchid: Option<String>,
}

/// Whether a user can pay for rides (用户服务可用信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitUserService {
    /// The id of the user's contract (签约成功后).
    pub contract_id: Option<String>,
    /// Whether the user can pay for rides (用户服务状态).
    pub user_service_state: Option<TransitUserServiceState>,
    /// Why (原因).
    pub block_reason: Option<String>,
}

/// Whether the user can pay for rides (用户服务状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransitUserServiceState {
    /// The user can pay (正常).
    Normal,
    /// The user cannot pay: the response says why (不可用).
    Blocked,
    /// A value that this version does not know.
    Other(String),
}
