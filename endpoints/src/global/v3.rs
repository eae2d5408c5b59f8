//! The endpoints whose paths begin with `global/v3/`, a module for each family.

pub mod customs;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<customs::orders::DeclareCustoms>(),
    Declaration::of::<customs::orders::ModifyCustomsDeclaration>(),
    Declaration::of::<customs::orders::QueryCustomsDeclarations>(),
    Declaration::of::<customs::redeclare::RedeclareCustoms>(),
    Declaration::of::<customs::verify_certificate::VerifyBuyerIdentity>(),
];
