//! Orders, by the merchant's number.

pub mod close;
pub mod query;

pub use close::CloseGlobalTransaction;
pub use query::QueryGlobalTransaction;
