//! Payments by the user's payment code: made and reversed.

pub mod id;
pub mod out_trade_no;
pub mod pay;
