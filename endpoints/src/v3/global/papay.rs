//! Deductions under a contract (委托代扣).

pub mod contracts;
pub mod transactions;

mod notification;

pub use notification::{GlobalContractChanged, GlobalContractTerminationMode};
