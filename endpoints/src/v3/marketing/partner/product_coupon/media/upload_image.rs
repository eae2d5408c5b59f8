//! Uploads a picture.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads a picture (图片上传).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/media/upload-image",
    response = UploadedPartnerProductCouponImage,
    check = digest_fits,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadPartnerProductCouponImage {
    /// The picture's file name, with its extension (文件名).
    pub filename: String,
    /// The SHA-256 of the picture, in hex (文件摘要).
    pub sha256: String,
    /// The picture (图片文件).
    #[wechatpay(file)]
    pub file: File,
}

impl UploadPartnerProductCouponImage {
    /// The upload of this file, under its own name.
    pub fn new(file: File) -> Self {
        UploadPartnerProductCouponImage { filename: file.name().to_owned(), sha256: file.sha256().to_owned(), file }
    }
}

fn digest_fits(upload: &UploadPartnerProductCouponImage, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}

/// The picture that was uploaded (图片上传结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedPartnerProductCouponImage {
    /// The address of the uploaded file (媒体文件URL地址).
    pub media_url: Option<String>,
    /// The address of the uploaded picture (图片地址).
    pub image_url: Option<String>,
}
