//! Guides in shops, whom users meet after they paid (支付即服务).

pub mod guides;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<guides::CreateGuide>(),
    Declaration::of::<guides::ListGuides>(),
    Declaration::of::<guides::ModifyGuide>(),
    Declaration::of::<guides::AssignGuide>(),
];
