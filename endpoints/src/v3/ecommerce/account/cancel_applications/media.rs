//! `v3/ecommerce/account/cancel-applications/media`: uploads a picture for an application to close an account.

use wechatpay_runtime::{File, wechatpay_endpoint, wechatpay_object};

/// Uploads a picture for an application to close an account (图片上传).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/account/cancel-applications/media",
    response = UploadedCancelApplicationImage,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadCancelApplicationImage {
    /// The picture (图片文件).
    #[wechatpay(file)]
    pub file: File,
    /// The file's name, with its ending (文件名称).
    pub filename: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    pub sha256: String,
}

/// A picture that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedCancelApplicationImage {
    /// What other calls name it by (媒体文件标识Id).
    pub media_id: String,
}
