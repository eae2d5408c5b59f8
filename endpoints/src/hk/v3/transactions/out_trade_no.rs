//! Orders, by the merchant's number.

pub mod close;
pub mod query;
pub mod reverse;

pub use close::CloseHongKongTransaction;
pub use query::QueryHongKongTransaction;
pub use reverse::ReverseHongKongTransaction;
