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
    check = digest_fits,
    builder
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

fn digest_fits(upload: &UploadFavorImage, check: &mut Check<'_>) {
    if !upload.sha256.eq_ignore_ascii_case(upload.file.sha256()) {
        check.refuse("sha256", "is not the SHA-256 of the file");
    }
}
