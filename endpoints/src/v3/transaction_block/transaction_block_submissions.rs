//! Appeals against blocked payments.

pub mod sub_mchid;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::TransactionBlockReview;

/// An appeal against blocked payments, as it stands (交易拦截申诉).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionBlockAppeal {
    /// The id of the appeal (交易拦截申诉ID).
    pub block_submission_id: Option<String>,
    /// When it was submitted, RFC 3339 (提交时间).
    pub submit_time: Option<String>,
    /// The result of the review (审核结果).
    pub review_result: Option<TransactionBlockReview>,
    /// When it was reviewed, RFC 3339 (审核时间).
    pub review_time: Option<String>,
    /// Why the request was turned down (审核驳回原因).
    pub review_reject_reason: Option<String>,
}

/// Queries an appeal against blocked payments (查询交易拦截申诉详情).
#[wechatpay_endpoint(
    GET,
    "v3/transaction-block/transaction-block-submissions/<block_submission_id>",
    response = TransactionBlockAppeal,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransactionBlockAppeal {
    /// The id of the appeal (交易拦截申诉ID).
    pub block_submission_id: String,
}
