//! The settlement accounts of sub-merchants (结算账户).
//!
//! A change takes effect after a review: [`QuerySettlementAccountChange`](sub_merchants::QuerySettlementAccountChange) tells what came of
//! it.

pub mod sub_merchants;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<sub_merchants::QuerySettlementAccountChange>(),
    Declaration::of::<sub_merchants::ModifySettlementAccount>(),
    Declaration::of::<sub_merchants::QuerySettlementAccount>(),
];
