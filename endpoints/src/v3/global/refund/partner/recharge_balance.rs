//! Sub-merchants' balances for refunds.

pub mod sub_mchid;
