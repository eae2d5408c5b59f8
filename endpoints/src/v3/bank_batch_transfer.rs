//! Receipts of the transfers that banks make for companies (银行模式商家转账的电子回单): applied for, then queried until they are there.

pub mod receipt;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<receipt::detail_receipts::ApplyBankTransferDetailReceipt>(),
    Declaration::of::<receipt::detail_receipts::QueryBankTransferDetailReceipt>(),
    Declaration::of::<receipt::summary_receipts::ApplyBankTransferBatchReceipt>(),
    Declaration::of::<receipt::summary_receipts::QueryBankTransferBatchReceipt>(),
];
