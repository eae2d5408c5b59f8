//! Uploads a file that a record asks for.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads a file that a record asks for (上传商户提交资料文件).
#[wechatpay_endpoint(
    POST,
    "v3/mch-manage/submission-files/sub-mchid/<sub_mchid>/upload",
    response = UploadedManageSubmissionFile,
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadManageSubmissionFile {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The file's name, with its ending (文件名称).
    pub file_name: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    pub file_digest: String,
    /// The id of the thing that has to be submitted (资料项唯一 ID).
    pub item_id: i64,
    /// The id of the record (商户管理记录 ID).
    pub manage_record_id: Option<String>,
    /// The file (资料文件).
    #[wechatpay(file)]
    pub file: File,
}

fn digest_fits(upload: &UploadManageSubmissionFile, check: &mut Check<'_>) {
    check.sha256("file_digest", &upload.file_digest, &upload.file);
}

/// A file that was uploaded (资料文件).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedManageSubmissionFile {
    /// The file's id (文件标识 ID).
    pub file_id: Option<String>,
}
