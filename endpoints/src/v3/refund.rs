//! Refunds (退款).

pub mod domestic;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<domestic::refunds::ApplyAbnormalRefund>(),
    Declaration::of::<domestic::refunds::CreateRefund>(),
    Declaration::of::<domestic::refunds::QueryRefund>(),
];
