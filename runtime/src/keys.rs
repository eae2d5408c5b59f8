//! The keys. Each has a type of its own, so that none can be used in place of another: the private key of a merchant or a brand, the platform's
//! keys, the APIv2 key and the APIv3 key.
//!
//! `crypto` has their cryptography, `signing` the message to sign.

use std::sync::Arc;

use zeroize::Zeroizing;

mod api_v2;
mod api_v3;
pub(crate) mod brand;
mod certificate;
mod der;
pub(crate) mod download;
pub(crate) mod identity;
pub(crate) mod key_set;
pub(crate) mod merchant;
pub(crate) mod pem;
pub(crate) mod platform;
#[cfg(feature = "client")]
pub(crate) mod schedule;

pub use api_v2::ApiV2Key;
pub use api_v3::{ApiV3Key, DecryptError};
pub use brand::Brand;
pub use download::{
    CertificateAlgorithm, CertificateSource, DownloadCertificates, DownloadGlobalCertificates, DownloadHongKongCertificates,
    EncryptedCertificate, PlatformCertificate, PlatformCertificates,
};
pub use identity::Identity;
pub use key_set::PlatformKeys;
pub use merchant::Merchant;
pub use platform::{PlatformKey, Validity};

/// Makes a secret of 32 bytes, or `None` for another length. It has one place in memory, which is overwritten when the last owner
/// drops it. Moving the key moves a pointer and leaves no copies.
fn secret(bytes: &[u8]) -> Option<Arc<Zeroizing<[u8; 32]>>> {
    let mut secret = Arc::new(Zeroizing::new([0; 32]));
    (bytes.len() == secret.len()).then_some(())?;
    Arc::get_mut(&mut secret)?.copy_from_slice(bytes);
    Some(secret)
}
