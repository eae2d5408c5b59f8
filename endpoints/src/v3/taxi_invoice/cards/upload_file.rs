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
    /// The merchant number of the taxi company (出租车公司商户号).
    pub company_mchid: String,
    /// The code of the administrative division (行政区划代码).
    pub region_id: i64,
    /// How the digest was made: `DIGEST_ALGORITHM_SM3` (摘要算法类型).
    pub digest_algorithm: String,
    /// The SM3 digest of the file, in hex (文件摘要).
    pub digest: String,
}

/// A file that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedTaxiInvoiceFile {
    /// The id of the invoice's file (出租车电子发票文件ID).
    pub fapiao_media_id: String,
}
