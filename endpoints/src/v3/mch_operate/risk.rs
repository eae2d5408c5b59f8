//! Withdrawals of what merchant numbers that were closed still have.

pub mod withdrawl_apply;
