//! Says whether the merchant refunds the user who complains.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration};

/// Says whether the merchant refunds the user who complains (更新退款审批结果).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-service/complaints-v2/<complaint_id>/update-refund-progress",
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/update-refund-progress.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportComplaintRefund {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// Whether the merchant refunds the user (审批动作).
    pub action: ComplaintRefundDecision,
    /// In how many days the refund will be sent, at most (预计发起退款时间).
    pub launch_refund_day: Option<i64>,
    /// Why the merchant does not refund the user (拒绝退款原因).
    pub reject_reason: Option<String>,
    /// Pictures that show why the merchant does not refund the user (拒绝退款的举证图片列表).
    pub reject_media_list: Option<Vec<String>>,
    /// A remark (备注).
    pub remark: Option<String>,
}

/// Whether the merchant refunds the user (审批动作).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintRefundDecision {
    /// The merchant does not refund the user (拒绝退款).
    Reject,
    /// The merchant refunds the user (同意退款).
    Approve,
    /// A value that this version does not know.
    Other(String),
}
