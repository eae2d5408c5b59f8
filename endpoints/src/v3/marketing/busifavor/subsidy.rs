//! Subsidies: what a coupon took off is paid to the merchant with whom it was used.

pub mod pay_receipts;
pub mod return_receipts;
