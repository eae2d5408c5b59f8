//! Packages of users that a bank names by their agreements (收款有礼).

pub mod packages;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] =
    &[Declaration::of::<packages::ListBankPackageTasks>(), Declaration::of::<packages::UploadBankPackageTask>()];
