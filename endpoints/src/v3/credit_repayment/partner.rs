//! The calls below `v3/credit-repayment/partner`.

pub mod contracts;
pub mod deduct_orders;
pub mod schedule_records;
