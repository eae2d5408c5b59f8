//! Refunds (退款): created, listed and queried.

pub mod create;
pub mod id;
pub mod list;
pub mod out_refund_no;

pub use create::CreateHongKongRefund;
pub use list::ListHongKongRefunds;
