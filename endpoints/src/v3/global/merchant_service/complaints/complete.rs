//! Reports that a complaint is resolved.

use wechatpay_runtime::wechatpay_endpoint;

/// Reports that a complaint is resolved (反馈处理完成).
#[wechatpay_endpoint(POST, "v3/global/merchant-service/complaints/<complaint_id>/complete", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompleteGlobalComplaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// The merchant that the complaint is about (被诉商户号).
    pub complainted_mchid: String,
}
