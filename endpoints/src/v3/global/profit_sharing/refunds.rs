//! Refunds of shared orders.

pub mod bill_download_url;
pub mod refundable_balance;
