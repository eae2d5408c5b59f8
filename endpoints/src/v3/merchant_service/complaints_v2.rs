//! Complaints: what users complain of, what was said about it, and what the merchant answers.

pub mod complete;
pub mod list_complaint_history;
pub mod list_complaints;
pub mod query;
pub mod reply_to_complaint;
pub mod reply_to_urgent_complaint;
pub mod report;

mod complaint;
mod message;
mod step_media;

pub use complaint::{
    Complaint, ComplaintAdditionalInfo, ComplaintMedia, ComplaintMediaType, ComplaintOrder, ComplaintPowerBank,
    ComplaintPowerBankReturn, ComplaintProblemType, ComplaintServiceOrder, ComplaintServiceOrderState, ComplaintState,
    ComplaintTrade, ComplaintUserTag,
};
pub use complete::CompleteComplaint;
pub use list_complaint_history::{ComplaintHistory, ComplaintStep, ComplaintStepType, ComplaintTap, ListComplaintHistory};
pub use list_complaints::{ComplaintList, ListComplaints};
pub use message::{
    ComplaintAction, ComplaintActionExpiry, ComplaintActionType, ComplaintBlockType, ComplaintButtonGroup, ComplaintButtonLayout,
    ComplaintFaq, ComplaintFaqList, ComplaintImage, ComplaintImageStyle, ComplaintLink, ComplaintMessage, ComplaintMessageBlock,
    ComplaintMiniProgram, ComplaintPresetMessage, ComplaintSenderIdentity, ComplaintText, ComplaintTextColor,
};
pub use query::QueryComplaint;
pub use reply_to_complaint::{ComplaintReplyMiniProgram, ReplyToComplaint};
pub use reply_to_urgent_complaint::{RepliedToUrgentComplaint, ReplyToUrgentComplaint};
pub use report::{ComplaintRefundDecision, ReportComplaintRefund};
pub use step_media::ComplaintStepMedia;
