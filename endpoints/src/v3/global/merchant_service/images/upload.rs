//! Uploads a picture for the response to a complaint.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads a picture for the response to a complaint (商户上传反馈图片).
#[wechatpay_endpoint(
    POST,
    "v3/global/merchant-service/images/upload",
    response = UploadedGlobalComplaintImage,
    region = HongKong,
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadGlobalComplaintImage {
    /// The file's name, with its ending (文件名称).
    #[wechatpay(len = 1..=128)]
    pub filename: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    #[wechatpay(len = 1..=64)]
    pub sha256: String,
    /// The file (图片文件).
    #[wechatpay(file)]
    pub file: File,
}

impl UploadGlobalComplaintImage {
    /// The upload of this file, under its own name.
    pub fn new(file: File) -> Self {
        UploadGlobalComplaintImage { filename: file.name().to_owned(), sha256: file.sha256().to_owned(), file }
    }
}

fn digest_fits(upload: &UploadGlobalComplaintImage, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}

/// The picture that was uploaded (媒体文件).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedGlobalComplaintImage {
    /// The id by which other calls name the picture (媒体文件标识ID).
    pub media_id: String,
}
