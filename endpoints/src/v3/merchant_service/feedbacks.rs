//! An answer to a complaint by the earlier interface.

use wechatpay_runtime::wechatpay_endpoint;

/// Answers a complaint by the interface before [`ReplyToComplaint`](super::complaints_v2::ReplyToComplaint) (商户反馈).
///
/// The earlier interface: [`ReplyToComplaint`](super::complaints_v2::ReplyToComplaint) has taken its place.
#[wechatpay_endpoint(
    POST,
    "v3/merchant-service/feedbacks",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateComplaintFeedbackV1 {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The merchant number that is complained about (被诉商户号).
    pub complainted_mchid: String,
    /// What kind of answer it is (反馈内容类型).
    pub feedback_type: Option<i64>,
    /// The text of the answer (反馈内容).
    pub feedback_content: String,
    /// Pictures, each as a `media_id` (图片凭证).
    pub feedback_images: Option<Vec<String>>,
    /// Whether the complaint is settled with this answer (反馈处理完成).
    pub launch_confirm_process: Option<bool>,
}
