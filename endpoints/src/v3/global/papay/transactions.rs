//! Payments under a contract: deducted, queried and reversed.

pub mod create;
pub mod out_trade_no;
pub mod query;

pub use create::CreateGlobalContractTransaction;
pub use query::QueryGlobalContractTransactionById;
