//! Insurance companies' transfers to their customers (保险商家转账): batches, their receipts, and transfers that users confirm
//! beforehand.

pub mod batches;
pub mod reservation;
