//! Queries a complaint.

use wechatpay_runtime::wechatpay_endpoint;

use super::Complaint;

/// Queries a complaint (查询投诉单详情).
#[wechatpay_endpoint(
    GET,
    "v3/merchant-service/complaints-v2/<complaint_id>",
    response = Complaint,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryComplaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
}
