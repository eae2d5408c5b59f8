//! Uploads that other calls name by their `media_id`.

pub mod upload;
pub mod video_upload;

use wechatpay_runtime::{Check, File, wechatpay_object};

/// An uploaded picture or video.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedMedia {
    /// What other calls name it by (媒体文件标识 ID).
    pub media_id: String,
}

fn digest_is_the_files(sha256: &str, file: &File, check: &mut Check<'_>) {
    if !sha256.eq_ignore_ascii_case(file.sha256()) {
        check.refuse("sha256", "is not the SHA-256 of the file");
    }
}
