//! Refunds (退款): created, listed and queried.

pub mod create;
pub mod id;
pub mod list;
pub mod out_refund_no;

mod refund;

pub use create::CreateGlobalRefund;
pub use list::ListGlobalRefunds;
pub use refund::{
    CreateOverseaRefundAmount, OverseaRefund, OverseaRefundAmount, OverseaRefundChannel, OverseaRefundList, OverseaRefundSource,
    OverseaRefundState, OverseaRefundedOrderAmount, OverseaRefundedPromotion,
};
