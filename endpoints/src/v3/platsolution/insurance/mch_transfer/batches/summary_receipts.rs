//! The calls below `v3/platsolution/insurance/mch-transfer/batches/summary-receipts`.

pub mod out_batch_no;
