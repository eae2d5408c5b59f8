//! Partners' batches of transfers to users (服务商批量转账). Amounts are in fen.

pub mod batches;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<batches::CreatePartnerTransferBatch>(),
    Declaration::of::<batches::batch_id::QueryPartnerTransferBatchById>(),
    Declaration::of::<batches::batch_id::QueryPartnerTransferDetailById>(),
    Declaration::of::<batches::out_batch_no::QueryPartnerTransferBatch>(),
    Declaration::of::<batches::out_batch_no::QueryPartnerTransferDetail>(),
];
