//! Campaigns with lower fees (费率优惠活动): an acquiring bank applies for its merchants.

pub mod applications;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<applications::CreateRateActivityApplication>(),
    Declaration::of::<applications::id::ModifyRateActivityApplication>(),
    Declaration::of::<applications::id::QueryRateActivityApplication>(),
];
