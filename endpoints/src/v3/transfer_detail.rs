//! Receipts of single transfers of a batch (转账明细电子回单).

pub mod electronic_receipts;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<electronic_receipts::ApplyTransferDetailReceipt>(),
    Declaration::of::<electronic_receipts::QueryTransferDetailReceipt>(),
];
