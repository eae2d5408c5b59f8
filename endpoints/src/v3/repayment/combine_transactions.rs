//! The calls below `v3/repayment/combine-transactions`.

pub mod partner;
