//! Sub-merchants' balances for refunds.

pub mod recharge_balance;
