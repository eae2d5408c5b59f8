//! Activities of weekly discounts (周周惠), which merchants join.

pub mod activities;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<activities::ApplyWeeklyDiscountActivity>(),
    Declaration::of::<activities::ListWeeklyDiscountActivities>(),
    Declaration::of::<activities::QueryWeeklyDiscountActivity>(),
];
