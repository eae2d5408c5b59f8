//! Says that the merchant has dealt with a complaint.

use wechatpay_runtime::wechatpay_endpoint;

/// Says that the merchant has dealt with a complaint (反馈处理完成).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-service/complaints-v2/<complaint_id>/complete",
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/complete-complaint-v2.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompleteComplaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// The merchant number that is complained about (被诉商户号).
    pub complainted_mchid: String,
}
