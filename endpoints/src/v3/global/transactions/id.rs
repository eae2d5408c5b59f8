//! Orders, by WeChat Pay's number.

pub mod close;
pub mod query;

pub use close::CloseGlobalTransactionById;
pub use query::QueryGlobalTransactionById;
