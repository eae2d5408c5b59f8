//! Uploads a file of the numbers of users' agreements with a bank to a package of users.

use wechatpay_runtime::{Check, File, wechatpay_endpoint};

use crate::v3::marketing::bank::packages::UploadedBankPackageTask;

/// Uploads a file of the numbers of users' agreements with a bank to a package of users (导入定向用户协议号).
///
/// WeChat Pay finds the users of the numbers, and adds them to those that the package has.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/bank/packages/<package_id>/tasks",
    response = UploadedBankPackageTask,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml",
    check = digest_fits,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadBankPackageTask {
    /// The id of the package of users (号码包id).
    pub package_id: String,
    /// The file of the numbers of users' agreements with the bank (快捷交易协议号文件).
    #[wechatpay(file)]
    pub file: File,
    /// The file's name, with its ending (文件名称).
    pub filename: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    pub sha256: String,
    /// The bank (银行类型).
    pub bank_type: Option<String>,
}

fn digest_fits(upload: &UploadBankPackageTask, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}
