//! The upload of a picture.

use wechatpay_runtime::{Check, File, wechatpay_endpoint};

pub use super::UploadedMedia;

/// Uploads a picture (图片上传). It is a JPG, BMP or PNG of at most 2 MiB, and other calls name it by its `media_id`.
///
/// ```
/// use wechatpay_endpoints::File;
/// use wechatpay_endpoints::v3::merchant::media::upload::UploadImage;
///
/// let upload = UploadImage::new(File::from_bytes("licence.png", *b"\x89PNG"));
/// assert_eq!(upload.filename, "licence.png");
/// assert_eq!(upload.sha256, upload.file.sha256());
/// ```
#[wechatpay_endpoint(
    POST,
    "v3/merchant/media/upload",
    response = UploadedMedia,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012760509",
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadImage {
    /// The file's name, with its ending (文件名称).
    #[wechatpay(len = 1..=128)]
    pub filename: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    #[wechatpay(len = 1..=64)]
    pub sha256: String,
    /// The picture (图片文件).
    #[wechatpay(file)]
    pub file: File,
}

impl UploadImage {
    /// The upload of this file, under its own name.
    pub fn new(file: File) -> Self {
        UploadImage { filename: file.name().to_owned(), sha256: file.sha256().to_owned(), file }
    }
}

fn digest_fits(upload: &UploadImage, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}
