//! The upload of a video.

use wechatpay_runtime::{Check, File, wechatpay_endpoint};

use super::UploadedMedia;

/// Uploads a video (视频上传). It is an AVI, WMV, MPEG, MP4, MOV, MKV, FLV, F4V, M4V or RMVB of at most 5 MiB, and other calls name it by its
/// `media_id`.
///
/// ```
/// use wechatpay_endpoints::File;
/// use wechatpay_endpoints::v3::merchant::media::video_upload::UploadVideo;
///
/// let upload = UploadVideo::new(File::from_bytes("shop.mp4", *b"ftyp"));
/// assert_eq!(upload.filename, "shop.mp4");
/// assert_eq!(upload.sha256, upload.file.sha256());
/// ```
#[wechatpay_endpoint(
    POST,
    "v3/merchant/media/video_upload",
    response = UploadedMedia,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml",
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadVideo {
    /// The file's name, with its ending (文件名称).
    #[wechatpay(len = 1..=128)]
    pub filename: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    #[wechatpay(len = 1..=64)]
    pub sha256: String,
    /// The video (视频文件).
    #[wechatpay(file)]
    pub file: File,
}

impl UploadVideo {
    /// The upload of this file, under its own name.
    pub fn new(file: File) -> Self {
        UploadVideo { filename: file.name().to_owned(), sha256: file.sha256().to_owned(), file }
    }
}

fn digest_fits(upload: &UploadVideo, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}
