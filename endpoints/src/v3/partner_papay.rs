//! What partners tell users of deductions to come (委托代扣).

pub mod contracts;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<contracts::NotifyPartnerPapayDeductionRetry>(),
    Declaration::of::<contracts::NotifyPartnerPapayDeduction>(),
];
