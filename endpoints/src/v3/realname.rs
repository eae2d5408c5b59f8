//! Checks of names and documents (实名信息校验).

pub mod verify;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[Declaration::of::<verify::VerifyRealName>()];
