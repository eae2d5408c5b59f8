//! Keys, a type each, so that one cannot stand where another belongs: the merchant's, the platform's, the APIv2 and
//! the APIv3 key.
//!
//! Their cryptography is in `crypto`; what a message to sign looks like is in `signing`.

mod api_v2;
mod api_v3;
mod certificate;
pub(crate) mod download;
pub(crate) mod key_set;
pub(crate) mod merchant;
mod pem;
pub(crate) mod platform;
#[cfg(feature = "client")]
pub(crate) mod schedule;

pub use api_v2::ApiV2Key;
pub use api_v3::{ApiV3Key, DecryptError};
pub use download::{DownloadCertificates, EncryptedCertificate, PlatformCertificate, PlatformCertificates};
pub use key_set::PlatformKeys;
pub use merchant::Merchant;
pub use platform::{PlatformKey, Validity};
