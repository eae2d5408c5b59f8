//! Coupons for rides (出行券).

pub mod tokens;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[Declaration::of::<tokens::CreateIndustryCouponToken>()];
