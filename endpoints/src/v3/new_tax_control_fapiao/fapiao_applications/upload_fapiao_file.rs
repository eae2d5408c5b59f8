//! Uploads the file of an electronic invoice.

use wechatpay_runtime::{File, wechatpay_endpoint, wechatpay_object};

/// Uploads the file of an electronic invoice (上传电子发票文件).
#[wechatpay_endpoint(
    POST,
    "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    response = UploadedFapiaoFile,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadFapiaoFile {
    /// The file of the invoice (电子发票文件二进制数据流).
    #[wechatpay(file)]
    pub file: File,
    /// The sub-merchant, of a partner's (子商户号).
    pub sub_mchid: Option<String>,
    /// The type of the file: `PDF` or `OFD` (文件类型).
    pub file_type: String,
    /// How the digest was made, `SM3`; WeChat Pay spells the name so (摘要算法类型).
    pub digest_alogrithm: String,
    /// The SM3 digest of the file, in hex (文件摘要).
    pub digest: String,
}

/// A file that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedFapiaoFile {
    /// The id of the invoice's file (电子发票文件ID).
    pub fapiao_media_id: String,
}
