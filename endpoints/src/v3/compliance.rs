//! Identity checks of inactive merchants (不活跃商户身份核实).

pub mod inactive_merchant_identity_verification;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<inactive_merchant_identity_verification::merchants::CreateInactiveMerchantVerification>(),
    Declaration::of::<inactive_merchant_identity_verification::merchants::QueryInactiveMerchantVerification>(),
];
