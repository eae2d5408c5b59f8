//! Downloads of bills (账单下载).

pub mod file;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[Declaration::of::<file::DownloadBill>()];
