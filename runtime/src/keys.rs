//! Keys, a type each, so that one cannot stand where another belongs: the merchant's, the platform's, the APIv2 and
//! the APIv3 key.
//!
//! Their cryptography is in `crypto`; what a message to sign looks like is in `signing`.

mod api_v2;
mod api_v3;
mod certificate;
pub(crate) mod download;
pub(crate) mod merchant;
mod pem;
pub(crate) mod platform;
pub(crate) mod ring;
#[cfg(feature = "client")]
pub(crate) mod schedule;

pub use api_v2::ApiV2Key;
pub use api_v3::{ApiV3Key, Undecryptable};
pub use download::{DownloadCertificates, EncryptedCertificate, PlatformCertificate, PlatformCertificates};
pub use merchant::Merchant;
pub use platform::{PlatformKey, Validity};
pub use ring::PlatformKeys;
