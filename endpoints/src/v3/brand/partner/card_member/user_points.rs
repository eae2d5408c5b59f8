//! Members' points (会员积分).

pub mod exchange_coupon;
pub mod sync;

mod notification;

pub use notification::{PartnerPointExchangeRequested, PartnerPointsSyncRequested};
