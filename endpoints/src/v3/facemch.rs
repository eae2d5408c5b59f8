//! Payments by face (刷脸支付): the real name that a user has released.

pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[Declaration::of::<users::QueryFaceRealName>()];
