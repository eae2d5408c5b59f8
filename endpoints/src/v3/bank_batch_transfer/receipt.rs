//! `v3/bank-batch-transfer/receipt`: what its calls have in common.

pub mod detail_receipts;
pub mod summary_receipts;

use wechatpay_runtime::wechatpay_enumeration;

/// The state of the electronic receipt (电子回单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferReceiptState {
    /// It is being made (已受理).
    Accepted,
    /// It is there to be downloaded (已完成).
    Finished,
    /// A value that this version does not know.
    Other(String),
}
