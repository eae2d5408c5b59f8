//! Uploads: the file is checked, its digest by the declaration's own rule, and not kept.

use wechatpay_endpoints::v3::merchant::media::upload::UploadImage;
use wechatpay_endpoints::v3::merchant::media::{UploadedMedia, video_upload::UploadVideo};
use wechatpay_runtime::File;

use crate::engine::call::Call;
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;

/// Uploads.
#[derive(Debug)]
pub(crate) struct Media;

impl Product for Media {
    fn calls(&self) -> Vec<Call> {
        vec![
            Call::new(|image: UploadImage, _| take(&image.filename, &image.sha256, &image.file, &IMAGES)),
            Call::new(|video: UploadVideo, _| take(&video.filename, &video.sha256, &video.file, &VIDEOS)),
        ]
    }
}

/// What is accepted, and how the document says that a file is not.
struct Kind {
    endings: &'static [&'static str],
    most: u64,
    wrong_name: &'static str,
    too_large: &'static str,
}

const IMAGES: Kind = Kind {
    endings: &["jpg", "jpeg", "bmp", "png"],
    most: 2 << 20,
    wrong_name: "图片文件名称不正确，请检查后重新提交",
    too_large: "文件大小不能超过2M，请检查后重新提交",
};

const VIDEOS: Kind = Kind {
    endings: &["avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb"],
    most: 5 << 20,
    wrong_name: "视频文件名称不正确，请检查后重新提交",
    too_large: "文件大小不能超过5M，请检查后重新提交",
};

/// Takes a file of this kind.
fn take(filename: &str, sha256: &str, file: &File, kind: &Kind) -> Result<UploadedMedia, ErrorResponse> {
    let Kind { endings, most, .. } = kind;
    let ending = filename.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    if !endings.contains(&ending.as_str()) {
        let issue = format!("must end in one of .{}", endings.join(", ."));
        return Err(ErrorResponse::field("/filename", filename, issue).in_chinese(kind.wrong_name));
    }
    if file.is_empty() || file.len() > *most {
        let chinese = if file.is_empty() { "文件为空，请检查后重新提交" } else { kind.too_large };
        let message = format!("The file has {} bytes; 1 to {most} are accepted", file.len());
        return Err(ErrorResponse::parameter(message).in_chinese(chinese));
    }
    Ok(UploadedMedia { media_id: format!("sandbox-{}", sha256.to_ascii_lowercase()) })
}
