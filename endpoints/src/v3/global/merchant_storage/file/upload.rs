//! Uploads a file.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads a file (上传文件).
#[wechatpay_endpoint(
    POST,
    "v3/global/merchant-storage/file/upload",
    response = UploadedGlobalMerchantFile,
    document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml",
    region = HongKong,
    check = digest_fits
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadGlobalMerchantFile {
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

impl UploadGlobalMerchantFile {
    /// The upload of this file, under its own name.
    pub fn new(file: File) -> Self {
        UploadGlobalMerchantFile { filename: file.name().to_owned(), sha256: file.sha256().to_owned(), file }
    }
}

fn digest_fits(upload: &UploadGlobalMerchantFile, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}

/// The file that was uploaded (文件).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedGlobalMerchantFile {
    /// The id of the file (文件标识ID).
    pub file_id: String,
}
