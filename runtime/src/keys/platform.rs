//! The platform's public keys: what verifies answers. Public-key mode: a PEM and its `PUB_KEY_ID_…`.

use std::fmt;

use rustls_pki_types::pem::SectionKind;
use spki::SubjectPublicKeyInfoRef;

use crate::crypto::PublicKey;
use crate::error::ConfigurationError;

/// What a public key's id begins with.
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_";

/// A public key of WeChat Pay and the serial that names it in `Wechatpay-Serial`.
pub struct PlatformKey {
    serial: String,
    key: PublicKey,
}

impl PlatformKey {
    /// Public-key mode: the id (`PUB_KEY_ID_…`) and the PEM of `pub_key.pem`, both from the merchant platform.
    ///
    /// # Errors
    ///
    /// Names the part that is wrong and the fix.
    pub fn from_pem(id: impl Into<String>, public_key: &[u8]) -> Result<Self, ConfigurationError> {
        let serial = id.into();
        let digits = serial.strip_prefix(PUBLIC_KEY_ID).unwrap_or_default();
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(ConfigurationError::new(
                "the WeChat Pay public key's id",
                "is not of the form PUB_KEY_ID_…",
                "copy it from the merchant platform, where the public key is downloaded",
            ));
        }
        let item = "the WeChat Pay public key";
        let fix = "give the pub_key.pem of the merchant platform, which begins with `-----BEGIN PUBLIC KEY-----`";
        let (_, der) = super::pem::section(item, public_key, &[SectionKind::PublicKey], fix)?;
        let key = rsa_public_key(&der).ok_or_else(|| ConfigurationError::new(item, "is not an RSA public key", fix))?;
        Ok(PlatformKey { serial, key })
    }

    /// The serial that names it.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        self.key.verifies(message, signature)
    }
}

impl fmt::Debug for PlatformKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PlatformKey").field("serial", &self.serial).finish_non_exhaustive()
    }
}

/// The PKCS#1 key inside an X.509 SubjectPublicKeyInfo.
fn rsa_public_key(der: &[u8]) -> Option<PublicKey> {
    const RSA_ENCRYPTION: spki::ObjectIdentifier = spki::ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
    let info = SubjectPublicKeyInfoRef::try_from(der).ok()?;
    (info.algorithm.oid == RSA_ENCRYPTION).then_some(())?;
    info.subject_public_key.as_bytes().map(PublicKey::from_pkcs1)
}

/// The keys that answers are verified with, each under its serial.
#[derive(Debug, Default)]
pub struct PlatformKeys(Vec<PlatformKey>);

impl PlatformKeys {
    #[cfg(feature = "client")]
    pub(crate) fn add(&mut self, key: PlatformKey) {
        self.0.retain(|known| known.serial != key.serial);
        self.0.push(key);
    }

    /// The key of this serial.
    pub fn get(&self, serial: &str) -> Option<&PlatformKey> {
        self.0.iter().find(|key| key.serial == serial)
    }

    /// The key that requests name, so that the server signs its answers with it: the one that was given last.
    pub fn newest(&self) -> Option<&PlatformKey> {
        self.0.last()
    }
}

impl From<PlatformKey> for PlatformKeys {
    fn from(key: PlatformKey) -> Self {
        PlatformKeys(vec![key])
    }
}
