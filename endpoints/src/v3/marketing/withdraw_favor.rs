//! Coupons with which an amount can be withdrawn to a bank card without a fee (银行提现免费券).

pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] =
    &[Declaration::of::<users::ListWithdrawFavorCoupons>(), Declaration::of::<users::SendWithdrawFavorCoupon>()];
