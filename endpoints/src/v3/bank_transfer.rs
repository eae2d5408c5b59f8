//! Transfers to users that banks make for companies (银行模式商家转账). Amounts are in fen.
//!
//! [`CreateBankTransferBatch`](batches::CreateBankTransferBatch) takes a batch; a query says what became of it.

pub mod batches;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<batches::CreateBankTransferBatch>(),
    Declaration::of::<batches::batch_id::QueryBankTransferBatchById>(),
    Declaration::of::<batches::batch_id::QueryBankTransferDetailById>(),
    Declaration::of::<batches::out_batch_no::QueryBankTransferBatch>(),
    Declaration::of::<batches::out_batch_no::QueryBankTransferDetail>(),
];
