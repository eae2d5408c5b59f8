//! A platform's transfers to users (商家转账): batches, their receipts, and transfers that users confirm beforehand.

pub mod batches;
pub mod reservation;
