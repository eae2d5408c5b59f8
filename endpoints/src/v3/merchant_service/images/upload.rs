//! Uploads a picture for an answer to a complaint.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads a picture for an answer to a complaint (商户上传反馈图片).
///
/// It is a JPG, BMP or PNG of at most 2 MiB.
#[wechatpay_endpoint(
    POST,
    "v3/merchant-service/images/upload",
    response = UploadedComplaintImage,
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html",
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadComplaintImage {
    /// The file's name, with its ending (文件名称).
    pub filename: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    pub sha256: String,
    /// The picture (图片文件).
    #[wechatpay(file)]
    pub file: File,
}

impl UploadComplaintImage {
    /// The upload of this file, under its own name.
    pub fn new(file: File) -> Self {
        UploadComplaintImage { filename: file.name().to_owned(), sha256: file.sha256().to_owned(), file }
    }
}

fn digest_fits(upload: &UploadComplaintImage, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}

/// A picture that was uploaded (反馈图片).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedComplaintImage {
    /// What other calls name it by (媒体文件标识ID).
    pub media_id: String,
}
