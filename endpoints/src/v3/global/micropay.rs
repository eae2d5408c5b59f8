//! Payments by the user's payment code (付款码支付).

pub mod transactions;
