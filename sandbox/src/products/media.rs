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
        const VIDEOS: [&str; 10] = ["avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb"];
        vec![
            Call::new(|image: UploadImage, _| {
                take(&image.filename, &image.sha256, &image.file, &["jpg", "jpeg", "bmp", "png"], 2 << 20)
            }),
            Call::new(|video: UploadVideo, _| take(&video.filename, &video.sha256, &video.file, &VIDEOS, 5 << 20)),
        ]
    }
}

/// Takes a file of one of these endings and at most so many bytes.
fn take(filename: &str, sha256: &str, file: &File, endings: &[&str], most: u64) -> Result<UploadedMedia, ErrorResponse> {
    let ending = filename.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    if !endings.contains(&ending.as_str()) {
        return Err(ErrorResponse::field("/filename", filename, format!("must end in one of .{}", endings.join(", ."))));
    }
    if file.is_empty() || file.len() > most {
        return Err(ErrorResponse::parameter(format!("The file has {} bytes; 1 to {most} are accepted", file.len())));
    }
    Ok(UploadedMedia { media_id: format!("sandbox-{}", sha256.to_ascii_lowercase()) })
}
