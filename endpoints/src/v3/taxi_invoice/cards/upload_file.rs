//! Uploads the file of a taxi ride's electronic invoice.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads the file of a taxi ride's electronic invoice (上传出租车电子发票文件).
#[wechatpay_endpoint(
    POST,
    "v3/taxi-invoice/cards/upload-file",
    response = UploadedTaxiInvoiceFile,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html",
    check = digest_fits,
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

/// The name of the digest.
const SM3: &str = "DIGEST_ALGORITHM_SM3";

#[cfg(feature = "shangmi")]
impl UploadTaxiInvoiceFile {
    /// The upload of this file with its SM3 (feature `shangmi`), of a taxi company in a region. It reads a file of the system once more,
    /// which blocks.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read.
    pub fn new(company_mchid: impl Into<String>, region_id: i64, file: File) -> std::io::Result<Self> {
        let digest = file.sm3()?;
        let (company_mchid, digest_algorithm) = (company_mchid.into(), SM3.to_owned());
        Ok(UploadTaxiInvoiceFile { file, company_mchid, region_id, digest_algorithm, digest })
    }
}

fn digest_fits(upload: &UploadTaxiInvoiceFile, check: &mut Check<'_>) {
    if upload.digest_algorithm == SM3 {
        check.sm3("digest", &upload.digest, &upload.file);
    }
}

/// A file that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedTaxiInvoiceFile {
    /// The id of the invoice's file (出租车电子发票文件ID).
    pub fapiao_media_id: String,
}
