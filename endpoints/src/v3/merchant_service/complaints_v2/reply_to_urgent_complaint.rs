//! Answers a complaint that needs an answer at once.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::ComplaintMessage;

/// Answers a complaint that needs an answer at once (回复需要即时服务的投诉单).
///
/// The same `idempotent_id` is not answered twice.
#[wechatpay_endpoint(
    POST,
    "v3/merchant-service/complaints-v2/<complaint_id>/response-immediate-service",
    response = RepliedToUrgentComplaint,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyToUrgentComplaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// The merchant number that is complained about (被诉商户号).
    pub complainted_mchid: String,
    /// What the message consists of, block by block (消息内容).
    pub message: ComplaintMessage,
    /// A number of the merchant's own for this answer: the same number is not answered twice (幂等ID).
    pub idempotent_id: String,
}

/// The answer that was sent.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepliedToUrgentComplaint {
    /// The number of the step (操作流水号).
    pub log_id: Option<String>,
}
