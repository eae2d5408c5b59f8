//! The merchant: number, certificate serial and the private key that signs its requests.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::pem::SectionKind;

use crate::crypto::PrivateKey;
use crate::error::{ConfigurationError, Error};
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::keys::DecryptError;

/// What errors call the merchant number, and the serial.
pub(crate) const MCHID: &str = "the merchant number (mchid)";
pub(crate) const SERIAL: &str = "the merchant certificate's serial";

/// Who signs: merchant number (`mchid`), the serial of the merchant's API certificate, and its private key.
///
/// ```
/// use wechatpay_runtime::Merchant;
///
/// let error = Merchant::from_pem("1900000109", "5157f09e", b"").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the merchant certificate's serial has lower-case letters: write it as 5157F09E, the way the merchant platform shows it"
/// );
/// ```
pub struct Merchant {
    mchid: String,
    serial: String,
    key: PrivateKey,
    #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
    decryptor: crate::crypto::oaep::Decryptor,
}

impl Merchant {
    /// From the PEM of `apiclient_key.pem`: PKCS#8 or PKCS#1, RSA of 2048 bits or more.
    ///
    /// # Errors
    ///
    /// Names the part that is wrong and the fix; the key itself is never part of the message.
    pub fn from_pem(mchid: impl Into<String>, serial: impl Into<String>, private_key: &[u8]) -> Result<Self, ConfigurationError> {
        let (mchid, serial) = (mchid.into(), serial.into());
        if mchid.is_empty() || !mchid.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ConfigurationError::new(MCHID, "is not a number", "copy its digits from the merchant platform"));
        }
        check_serial(&serial)?;
        Ok(Merchant {
            mchid,
            serial,
            key: private_key_from_pem(private_key)?,
            #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
            decryptor: decryptor_from_pem(private_key)?,
        })
    }

    /// The merchant number.
    pub fn mchid(&self) -> &str {
        &self.mchid
    }

    /// The serial of the merchant's API certificate.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// The base64 signature over `message`: RSASSA-PKCS1-v1_5 with SHA-256.
    ///
    /// # Errors
    ///
    /// Only when the operating system has no randomness to give (the signature is blinded).
    pub fn sign(&self, message: &[u8]) -> Result<String, Error> {
        Ok(STANDARD.encode(self.signature(message)?))
    }

    /// The bytes of the signature.
    pub(crate) fn signature(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        self.key.sign(message).map_err(|_| Error::no_randomness())
    }
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
impl Merchant {
    /// Decrypts a sensitive text of a response: RSAES-OAEP with SHA-1, in base64, encrypted with the merchant's certificate.
    ///
    /// It is for texts of responses whose signature was verified. Do not offer it to whoever can choose the ciphertext: see the
    /// decision page on sensitive texts.
    ///
    /// # Errors
    ///
    /// [`DecryptError`]: it was not encrypted for this merchant, or changed since; the error does not say more.
    pub fn decrypt(&self, ciphertext: &str) -> Result<String, DecryptError> {
        let ciphertext = STANDARD.decode(ciphertext).map_err(|_| DecryptError::NotBase64)?;
        let plain = self.decryptor.decrypt(&ciphertext).ok_or(DecryptError::NotForMerchant)?;
        String::from_utf8(plain).map_err(|_| DecryptError::NotForMerchant)
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Merchant").field("mchid", &self.mchid).field("serial", &self.serial).finish_non_exhaustive()
    }
}

fn check_serial(serial: &str) -> Result<(), ConfigurationError> {
    let item = SERIAL;
    let upper = serial.to_ascii_uppercase();
    if serial.is_empty() || !serial.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let fix = "copy it from the merchant platform, or read it with `openssl x509 -in apiclient_cert.pem -noout -serial`";
        return Err(ConfigurationError::new(item, "is not a hexadecimal number", fix));
    }
    if upper != serial {
        let fix = format!("write it as {upper}, the way the merchant platform shows it");
        return Err(ConfigurationError::new(item, "has lower-case letters", fix));
    }
    Ok(())
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
fn decryptor_from_pem(pem: &[u8]) -> Result<crate::crypto::oaep::Decryptor, ConfigurationError> {
    use crate::crypto::oaep::Decryptor;
    let item = "the merchant's private key";
    let fix = "give the merchant's own apiclient_key.pem";
    let (kind, der) = super::pem::section(item, pem, &[SectionKind::PrivateKey, SectionKind::RsaPrivateKey], fix)?;
    let decryptor = match kind {
        SectionKind::RsaPrivateKey => Decryptor::from_pkcs1(&der),
        _ => Decryptor::from_pkcs8(&der),
    };
    decryptor.ok_or_else(|| ConfigurationError::new(item, "cannot be used to decrypt", fix))
}

fn private_key_from_pem(pem: &[u8]) -> Result<PrivateKey, ConfigurationError> {
    let item = "the merchant's private key";
    let fix = "give the merchant's own apiclient_key.pem, which begins with `-----BEGIN PRIVATE KEY-----`";
    let (kind, der) = super::pem::section(item, pem, &[SectionKind::PrivateKey, SectionKind::RsaPrivateKey], fix)?;
    let key = match kind {
        SectionKind::RsaPrivateKey => PrivateKey::from_pkcs1(&der),
        _ => PrivateKey::from_pkcs8(&der),
    };
    key.map_err(|reason| ConfigurationError::new(item, format!("is not an RSA key of 2048 bits or more ({reason})"), fix))
}
