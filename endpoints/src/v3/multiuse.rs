//! Coupons that are used several times, until their amount is spent (消费金). Amounts are in fen.

pub mod stocks;
pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<stocks::GetMultiuseStockRefundFlow>(),
    Declaration::of::<stocks::GetMultiuseStockSendFlow>(),
    Declaration::of::<stocks::GetMultiuseStockUseFlow>(),
    Declaration::of::<users::SendMultiuseCoupon>(),
];
