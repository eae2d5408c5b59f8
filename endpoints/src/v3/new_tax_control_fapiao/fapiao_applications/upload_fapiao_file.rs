//! Uploads the file of an electronic invoice.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_object};

/// Uploads the file of an electronic invoice (上传电子发票文件).
#[wechatpay_endpoint(
    POST,
    "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    response = UploadedFapiaoFile,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml",
    check = digest_fits,
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

/// The name of the digest.
const SM3: &str = "SM3";

#[cfg(feature = "shangmi")]
impl UploadFapiaoFile {
    /// The upload of this file with its SM3 (feature `shangmi`). The ending of its name gives the type, `PDF` or `OFD`. It reads a file of
    /// the system once more, which blocks.
    ///
    /// ```
    /// use wechatpay_endpoints::File;
    /// use wechatpay_endpoints::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::UploadFapiaoFile;
    ///
    /// let upload = UploadFapiaoFile::new(File::from_bytes("fapiao.pdf", *b"%PDF"))?;
    /// assert_eq!((upload.file_type.as_str(), upload.digest_alogrithm.as_str(), upload.digest.len()), ("PDF", "SM3", 64));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read.
    pub fn new(file: File) -> std::io::Result<Self> {
        let file_type = file.name().rsplit_once('.').map(|(_, ending)| ending.to_ascii_uppercase()).unwrap_or_default();
        let digest = file.sm3()?;
        Ok(UploadFapiaoFile { file, sub_mchid: None, file_type, digest_alogrithm: SM3.to_owned(), digest })
    }
}

fn digest_fits(upload: &UploadFapiaoFile, check: &mut Check<'_>) {
    if upload.digest_alogrithm == SM3 {
        check.sm3("digest", &upload.digest, &upload.file);
    }
}

/// A file that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedFapiaoFile {
    /// The id of the invoice's file (电子发票文件ID).
    pub fapiao_media_id: String,
}
