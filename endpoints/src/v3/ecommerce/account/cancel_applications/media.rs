//! `v3/ecommerce/account/cancel-applications/media`: uploads a picture for an application to close an account.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads a picture for an application to close an account (图片上传). The application names it by its `media_id`.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/account/cancel-applications/media",
    response = UploadedCancelApplicationImage,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html",
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadCancelApplicationImage {
    /// The file's name, with its ending (文件名称).
    pub file_name: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    pub file_digest: String,
    /// The picture (图片文件).
    #[wechatpay(file)]
    pub file: File,
}

impl UploadCancelApplicationImage {
    /// The upload of this file, under its own name.
    pub fn new(file: File) -> Self {
        UploadCancelApplicationImage { file_name: file.name().to_owned(), file_digest: file.sha256().to_owned(), file }
    }
}

fn digest_fits(upload: &UploadCancelApplicationImage, check: &mut Check<'_>) {
    check.sha256("file_digest", &upload.file_digest, &upload.file);
}

/// A picture that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedCancelApplicationImage {
    /// What other calls name it by (媒体文件标识Id).
    pub media_id: String,
}
