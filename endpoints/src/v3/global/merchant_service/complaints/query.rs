//! Queries a complaint.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::merchant_service::complaints::{GlobalComplaint, GlobalComplaintLanguage};

/// Queries a complaint (查询投诉单详情).
#[wechatpay_endpoint(GET, "v3/global/merchant-service/complaints/<complaint_id>", response = GlobalComplaint, document = "https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html", region = HongKong, encryption = Pkcs1, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalComplaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// The language that texts are translated into (商户语言).
    pub mch_language: Option<GlobalComplaintLanguage>,
}
