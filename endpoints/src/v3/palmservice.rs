//! Payments by palm (刷掌支付): authorizations.

pub mod authorization;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<authorization::openid::QueryPalmAuthorization>(),
    Declaration::of::<authorization::preauthorize::PreauthorizePalmService>(),
];
