//! Enhanced due diligence: what it asks for, and what is submitted.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries the enhanced due diligence of a sub-merchant (查询子商户强化尽调单信息).
#[wechatpay_endpoint(
    GET,
    "v3/mch-operation-manage/enhanced-due-diligence/<due_diligence_id>",
    response = DueDiligence,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDueDiligence {
    /// The number of the due diligence (尽调单号).
    pub due_diligence_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// An enhanced due diligence, as it stands (强化尽调单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDiligence {
    /// The number of the due diligence (尽调单号).
    pub due_diligence_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The state of the due diligence (尽调单状态).
    pub due_diligence_state: DueDiligenceState,
    /// Why it was rejected, in JSON (驳回原因).
    pub reject_reason: Option<String>,
    /// Until when it can be submitted, RFC 3339 (截止时间).
    pub deadline_time: String,
    /// When it was stopped, RFC 3339 (终止时间).
    pub terminal_time: Option<String>,
    /// When it was submitted, RFC 3339 (提交时间).
    pub submit_time: Option<String>,
    /// When it was turned down, RFC 3339 (驳回时间).
    pub reject_time: Option<String>,
    /// When it was completed, RFC 3339 (完成时间).
    pub complete_time: Option<String>,
    /// What the due diligence asks for, in JSON (尽调要求提交的资料).
    pub submission_template: Option<String>,
    /// What has been submitted, in JSON (尽调已经提交的资料).
    pub submission_data: Option<String>,
}

/// The state of the due diligence (尽调单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DueDiligenceState {
    /// It waits for what is asked for (待提交资料).
    #[serde(rename = "DUE_DILIGENCE_STATE_COLLECTING")]
    Collecting,
    /// What was submitted is being reviewed (审核中).
    #[serde(rename = "DUE_DILIGENCE_STATE_AUDITING")]
    Auditing,
    /// What was submitted was turned down (已驳回).
    #[serde(rename = "DUE_DILIGENCE_STATE_REJECTED")]
    Rejected,
    /// The time to submit is over (已过期).
    #[serde(rename = "DUE_DILIGENCE_STATE_EXPIRED")]
    Expired,
    /// It was cancelled (已撤销).
    #[serde(rename = "DUE_DILIGENCE_STATE_CANCELLED")]
    Cancelled,
    /// It is complete (已完成).
    #[serde(rename = "DUE_DILIGENCE_STATE_FINISHED")]
    Finished,
    /// A value that this version does not know.
    Other(String),
}

/// Submits what an enhanced due diligence asks for (提交尽调资料).
#[wechatpay_endpoint(
    POST,
    "v3/mch-operation-manage/enhanced-due-diligence/<due_diligence_id>/submit",
    response = SubmittedDueDiligence,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmitDueDiligence {
    /// The number of the due diligence (尽调单号).
    pub due_diligence_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// What is submitted, in JSON (提交资料内容).
    pub submit_data: Option<String>,
}

/// What became of the due diligence with what was submitted (强化尽调单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedDueDiligence {
    /// The state of the due diligence (尽调单状态).
    pub due_diligence_state: Option<DueDiligenceState>,
    /// When it was submitted, RFC 3339 (提交时间).
    pub submit_time: Option<String>,
    /// What the due diligence asks for, in JSON (尽调要求提交的资料).
    pub submission_template: Option<String>,
    /// What has been submitted, in JSON (尽调已经提交的资料).
    pub submission_data: Option<String>,
}

/// Uploads a file for an enhanced due diligence (上传尽调资料文件).
#[wechatpay_endpoint(
    POST,
    "v3/mch-operation-manage/enhanced-due-diligence/<due_diligence_id>/upload",
    response = UploadedDueDiligenceFile,
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadDueDiligenceFile {
    /// The number of the due diligence (尽调单号).
    pub due_diligence_id: String,
    /// The file's name, with its ending (文件名称).
    pub file_name: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    pub file_digest: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The id of the thing that has to be submitted (资料项唯一 ID).
    pub item_id: Option<i64>,
    /// The file (尽调资料文件).
    #[wechatpay(file)]
    pub file: File,
}

fn digest_fits(upload: &UploadDueDiligenceFile, check: &mut Check<'_>) {
    check.sha256("file_digest", &upload.file_digest, &upload.file);
}

/// A file that was uploaded (尽调资料文件).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedDueDiligenceFile {
    /// The file's id (文件标识 ID).
    pub file_id: String,
}
