//! Answers a complaint; the user sees the answer.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Answers a complaint; the user sees the answer (提交回复).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-service/complaints-v2/<complaint_id>/response",
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/response-complaint-v2.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyToComplaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// The merchant number that is complained about (被诉商户号).
    pub complainted_mchid: String,
    /// The text of the answer (回复内容).
    pub response_content: String,
    /// Pictures, each as a `media_id` of [`UploadComplaintImage`](super::super::images::upload::UploadComplaintImage) (回复图片).
    pub response_images: Option<Vec<String>>,
    /// The link that it leads to (跳转链接).
    pub jump_url: Option<String>,
    /// The text of the link (跳转链接文案).
    pub jump_url_text: Option<String>,
    /// The mini program that a tap opens (跳转小程序信息).
    pub mini_program_jump_info: Option<ComplaintReplyMiniProgram>,
}

/// The mini program that it leads to (跳转小程序信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintReplyMiniProgram {
    /// The mini program that it leads to (跳转小程序APPID).
    pub appid: String,
    /// The page of the mini program (跳转小程序页面PATH).
    pub path: String,
    /// The name of the page as it is shown (跳转小程序页面名称).
    pub text: String,
}
