//! Trades in shops.

pub mod transactions;
