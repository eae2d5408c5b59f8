//! The calls below `v3/repayment/combine-transactions/partner`.

pub mod out_trade_no;
pub mod prepay;
