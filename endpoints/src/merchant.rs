//! What several products share: pictures that are named by other calls (商户上传).

pub mod media;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[Declaration::of::<media::upload::UploadImage>()];
