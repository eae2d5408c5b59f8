//! Coupons that take off from several payments (多笔立减).

pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] =
    &[Declaration::of::<users::EnrollBankFavorUser>(), Declaration::of::<users::QueryBankFavorCoupon>()];
