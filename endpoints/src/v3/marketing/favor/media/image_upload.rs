//! Uploads a picture of a coupon.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads a picture of a coupon (图片上传).
///
/// The picture is a JPG, BMP or PNG of at most 2 MiB.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/media/image-upload",
    response = UploadedFavorImage,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_1.shtml",
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadFavorImage {
    /// The picture (图片文件).
    #[wechatpay(file)]
    pub file: File,
    /// The file's name, with its ending.
    pub filename: String,
    /// The SHA-256 of the file, in hex.
    pub sha256: String,
}

/// An uploaded picture.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedFavorImage {
    /// The picture's address (媒体文件URL地址).
    pub media_url: String,
}

impl UploadFavorImage {
    /// The upload of this file, under its own name.
    pub fn new(file: File) -> Self {
        UploadFavorImage { filename: file.name().to_owned(), sha256: file.sha256().to_owned(), file }
    }
}

fn digest_fits(upload: &UploadFavorImage, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}
