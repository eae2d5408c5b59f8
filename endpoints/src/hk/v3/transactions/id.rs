//! Orders, by WeChat Pay's number.

pub mod close;
pub mod query;
pub mod reverse;

pub use close::CloseHongKongTransactionById;
pub use query::QueryHongKongTransactionById;
pub use reverse::ReverseHongKongTransactionById;
