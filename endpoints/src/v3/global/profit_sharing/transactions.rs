//! Orders that are shared, and what is left of them.

pub mod mark;
pub mod query_refundable;
pub mod query_unshared;

pub use query_refundable::{GlobalRefundableAmount, QueryGlobalRefundableAmount};
pub use query_unshared::{GlobalUnsharedAmount, QueryGlobalUnsharedAmount};
