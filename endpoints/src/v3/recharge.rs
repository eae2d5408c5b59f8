//! Top-ups of a merchant's account by bank transfer (商家充值). Amounts are in fen.

pub mod bank_transfer_recharges;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<bank_transfer_recharges::apply::ApplyBankTransferRecharge>(),
    Declaration::of::<bank_transfer_recharges::out_recharge_no::QueryBankTransferRecharge>(),
];
