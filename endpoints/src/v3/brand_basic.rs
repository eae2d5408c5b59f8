//! What brands permit service providers to do (品牌授权).

pub mod partner;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[Declaration::of::<partner::brands::ListPartnerBrandAuthorities>()];
