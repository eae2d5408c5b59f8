//! The files of receipts, from the addresses that other calls give (下载电子回单).

pub mod elecvoucherfile;
pub mod signfile;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<elecvoucherfile::DownloadTransferReceipt>(),
    Declaration::of::<signfile::DownloadTransferReceiptSignature>(),
];
