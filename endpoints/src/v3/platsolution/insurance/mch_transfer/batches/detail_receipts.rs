//! The calls below `v3/platsolution/insurance/mch-transfer/batches/detail-receipts`.

pub mod out_batch_no;
