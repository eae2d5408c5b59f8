//! Batches of transfers to users' change, and their receipts (商家转账到零钱). Amounts are in fen.
//!
//! WeChat Pay's newer transfers, which users confirm, are in `v3::fund_app`.

pub mod batches;
pub mod bill_receipt;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<batches::CreateTransferBatch>(),
    Declaration::of::<batches::batch_id::QueryTransferBatchById>(),
    Declaration::of::<batches::batch_id::QueryTransferDetailById>(),
    Declaration::of::<batches::out_batch_no::QueryTransferBatch>(),
    Declaration::of::<batches::out_batch_no::QueryTransferDetail>(),
    Declaration::of::<bill_receipt::ApplyTransferBatchReceipt>(),
    Declaration::of::<bill_receipt::QueryTransferBatchReceipt>(),
];
