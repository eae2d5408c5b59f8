//! Keys, a type each, so that one cannot stand where another belongs: the merchant's, the platform's, the APIv2 and
//! the APIv3 key.
//!
//! Their cryptography is in `crypto`; what a message to sign looks like is in `signing`.

use std::sync::Arc;

use zeroize::Zeroizing;

mod api_v2;
mod api_v3;
mod certificate;
mod der;
pub(crate) mod download;
pub(crate) mod key_set;
pub(crate) mod merchant;
pub(crate) mod pem;
pub(crate) mod platform;
#[cfg(feature = "client")]
pub(crate) mod schedule;

pub use api_v2::ApiV2Key;
pub use api_v3::{ApiV3Key, DecryptError};
pub use download::{DownloadCertificates, EncryptedCertificate, PlatformCertificate, PlatformCertificates};
pub use key_set::PlatformKeys;
pub use merchant::Merchant;
pub use platform::{PlatformKey, Validity};

/// A secret of 32 bytes in one place of memory, which is overwritten when its last owner drops it; `None` if it has another length.
/// Moving the key moves a pointer: no copies are left on the way.
fn secret(bytes: &[u8]) -> Option<Arc<Zeroizing<[u8; 32]>>> {
    let mut secret = Arc::new(Zeroizing::new([0; 32]));
    (bytes.len() == secret.len()).then_some(())?;
    Arc::get_mut(&mut secret)?.copy_from_slice(bytes);
    Some(secret)
}
