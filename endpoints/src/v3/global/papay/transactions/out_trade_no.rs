//! Payments under a contract, by the merchant's number.

pub mod query;
pub mod reverse;

pub use query::QueryGlobalContractTransaction;
pub use reverse::ReverseGlobalContractTransaction;
