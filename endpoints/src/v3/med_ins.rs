//! Payments that medical insurance and the user make together (医保自费混合收款). Amounts are in fen.

pub mod orders;
pub mod refunds;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<orders::CreateMedicalInsuranceOrder>(),
    Declaration::of::<orders::mix_trade_no::QueryMedicalInsuranceOrderById>(),
    Declaration::of::<orders::out_trade_no::QueryMedicalInsuranceOrder>(),
    Declaration::of::<refunds::notify::NotifyMedicalInsuranceRefund>(),
];
