//! Complaints of users about payments (消费者投诉).
//!
//! A notification ([`ComplaintChanged`]) tells that something happened; [`QueryComplaint`](complaints_v2::QueryComplaint) and
//! [`ListComplaintHistory`](complaints_v2::ListComplaintHistory) tell what. The merchant answers
//! ([`ReplyToComplaint`](complaints_v2::ReplyToComplaint)), decides about a refund
//! ([`ReportComplaintRefund`](complaints_v2::ReportComplaintRefund)) and says when it is done
//! ([`CompleteComplaint`](complaints_v2::CompleteComplaint)). Telephone numbers travel encrypted.

pub mod complaint_notifications;
pub mod complaints;
pub mod complaints_v2;
pub mod feedbacks;
pub mod images;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<complaint_notifications::CreateComplaintNotificationUrl>(),
    Declaration::of::<complaint_notifications::QueryComplaintNotificationUrl>(),
    Declaration::of::<complaint_notifications::ModifyComplaintNotificationUrl>(),
    Declaration::of::<complaint_notifications::DeleteComplaintNotificationUrl>(),
    Declaration::of::<complaints::ListComplaintsV1>(),
    Declaration::of::<complaints::QueryComplaintV1>(),
    Declaration::of::<complaints::ListComplaintHistoryV1>(),
    Declaration::of::<complaints_v2::ListComplaints>(),
    Declaration::of::<complaints_v2::QueryComplaint>(),
    Declaration::of::<complaints_v2::CompleteComplaint>(),
    Declaration::of::<complaints_v2::ListComplaintHistory>(),
    Declaration::of::<complaints_v2::ReplyToUrgentComplaint>(),
    Declaration::of::<complaints_v2::ReplyToComplaint>(),
    Declaration::of::<complaints_v2::ReportComplaintRefund>(),
    Declaration::of::<feedbacks::CreateComplaintFeedbackV1>(),
    Declaration::of::<images::DownloadComplaintImage>(),
    Declaration::of::<images::upload::UploadComplaintImage>(),
];

/// Something happened to a complaint (产生新投诉、投诉状态变化).
///
/// The notification goes to the address of
/// [`CreateComplaintNotificationUrl`](complaint_notifications::CreateComplaintNotificationUrl).
#[wechatpay_notification(
    "COMPLAINT.CREATE",
    "COMPLAINT.STATE_CHANGE",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012289719"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintChanged {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// What happened (动作类型).
    pub action_type: ComplaintEvent,
}

/// What happened to a complaint (动作类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintEvent {
    /// The user complained (用户提交投诉).
    CreateComplaint,
    /// The user complained again (用户继续投诉).
    ContinueComplaint,
    /// The user said something (用户新留言).
    UserResponse,
    /// WeChat Pay's support said something (平台新留言).
    ResponseByPlatform,
    /// The merchant refunded the user (收款方全额退款).
    SellerRefund,
    /// The merchant said something (商户新回复).
    MerchantResponse,
    /// The merchant asked to end the complaint (商户反馈处理完成).
    MerchantConfirmComplete,
    /// The user asked WeChat Pay's support for help (用户申请平台协助).
    UserApplyPlatformService,
    /// The user needs WeChat Pay's support no longer (用户取消平台协助).
    UserCancelPlatformService,
    /// WeChat Pay's support has ended its work (客服结束平台协助).
    PlatformServiceFinished,
    /// The merchant refunds the user (商户同意退款).
    MerchantApproveRefund,
    /// The merchant does not refund the user (商户驳回退款).
    MerchantRejectRefund,
    /// The refund has arrived (退款到账).
    RefundSuccess,
    /// An event that this version does not know.
    Other(String),
}
