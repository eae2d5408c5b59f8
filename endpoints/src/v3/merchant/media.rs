//! Uploads that other calls name by their `media_id`.

pub mod upload;
pub mod video_upload;

use wechatpay_runtime::wechatpay_object;

/// An uploaded picture or video.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedMedia {
    /// What other calls name it by (媒体文件标识 ID).
    pub media_id: String,
}
