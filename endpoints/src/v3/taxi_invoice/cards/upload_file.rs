//! Uploads the file of a taxi ride's electronic invoice.

use wechatpay_runtime::{File, wechatpay_endpoint, wechatpay_object};

/// Uploads the file of a taxi ride's electronic invoice (上传出租车电子发票文件).
#[wechatpay_endpoint(
    POST,
    "v3/taxi-invoice/cards/upload-file",
    response = UploadedTaxiInvoiceFile,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadTaxiInvoiceFile {
    /// The file of the invoice (出租车电子发票文件).
    #[wechatpay(file)]
    pub file: File,
    /// The file's name, with its ending (文件名称).
    pub filename: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    pub sha256: String,
}

/// A file that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedTaxiInvoiceFile {
    /// The id of the invoice's file (出租车电子发票文件ID).
    pub fapiao_media_id: String,
}
