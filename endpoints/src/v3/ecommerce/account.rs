//! The calls below `v3/ecommerce/account`.

pub mod apply_cancel_withdraw;
pub mod cancel_applications;
