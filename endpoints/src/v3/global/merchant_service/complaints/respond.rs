//! Responds to a complaint.

use wechatpay_runtime::wechatpay_endpoint;

/// Responds to a complaint (提交回复).
#[wechatpay_endpoint(POST, "v3/global/merchant-service/complaints/<complaint_id>/response", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RespondToGlobalComplaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// The merchant that the complaint is about (被诉商户号).
    pub complainted_mchid: String,
    /// The response to the user (回复内容).
    pub response_content: String,
    /// The pictures, as `media_id`s (回复图片).
    pub response_images: Option<Vec<String>>,
    /// The link that it leads to (跳转链接).
    pub jump_url: Option<String>,
    /// The text of the link (跳转链接文案).
    pub jump_url_text: Option<String>,
}
