//! Tells the result of the review of changed data.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Tells the result of the review of changed data (资料更新请求审核结果回调通知).
#[wechatpay_endpoint(
    POST,
    "v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
    response = NotifiedChannelInfoUpdateResult,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyChannelInfoUpdateResult {
    /// The number of the request to change data (资料更新请求单号).
    pub out_request_no: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The result of the review (审核结果).
    pub audit_result: Option<ChannelAuditResult>,
    /// When the review ended, RFC 3339 (审核完成时间).
    pub audit_finish_time: Option<String>,
    /// What belongs to the request (业务附属信息).
    pub attach_info: Option<String>,
    /// The code of why the request was rejected (审核驳回错误码).
    pub fail_code: Option<String>,
    /// Why the request was rejected (审核驳回错误原因).
    pub fail_msg: Option<String>,
    /// The scene (场景).
    pub scene: Option<String>,
}

/// The result of the review (审核结果).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelAuditResult {
    /// Accepted (通过).
    Pass,
    /// Rejected (驳回).
    Reject,
    /// A value that this version does not know.
    Other(String),
}

/// What the channel answers to the result of a review.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifiedChannelInfoUpdateResult {
    /// What the interface returned (接口返回信息).
    pub ret_msg: Option<String>,
}
