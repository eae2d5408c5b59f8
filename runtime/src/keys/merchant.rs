//! The merchant: its number, its certificate's serial and the private key that signs its requests.

use std::fmt;

use super::identity::{Credentials, IdentityKey, check_serial};
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::declaration::Encryption;
use crate::error::configuration::both;
use crate::error::{ConfigurationError, Error};
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::keys::DecryptError;
use crate::signing::Scheme;

/// The merchant that signs: merchant number (`mchid`), serial of the merchant's API certificate, and private key.
///
/// ```
/// use wechatpay_runtime::Merchant;
///
/// let error = Merchant::from_pem("1900000109", "5157f09e", b"").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the merchant certificate's serial has lower-case letters: write it in capitals, the way the merchant platform shows it; \
///      the merchant's private key is empty: give the merchant's own apiclient_key.pem, which begins with \
///      `-----BEGIN PRIVATE KEY-----`"
/// );
/// ```
pub struct Merchant(pub(super) Credentials);

impl Merchant {
    /// Makes a merchant from the content of `apiclient_key.pem`: PKCS#8 or PKCS#1, RSA of 2048 bits or more, or with the feature
    /// `shangmi` SM2 (国密), as PEM, DER, or the base64 of one. The key decides by which [`Scheme`] the merchant signs. The line breaks of a PEM may be missing or written `\n`, as happens to keys in variables.
    ///
    /// # Errors
    ///
    /// Names each part that is wrong and the fix. The error never shows the key.
    pub fn from_pem(mchid: impl Into<String>, serial: impl Into<String>, private_key: &[u8]) -> Result<Self, ConfigurationError> {
        let (mchid, serial) = (mchid.into(), serial.into());
        let numbers = both(check_mchid(&mchid), check_serial("merchant", &serial));
        let (_, key) = both(numbers, IdentityKey::from_text("merchant", private_key))?;
        Ok(Merchant::from_parts(mchid, serial, key))
    }

    /// Makes a merchant from parts that were checked.
    pub(crate) fn from_parts(mchid: String, serial: String, key: IdentityKey) -> Self {
        Merchant(Credentials::new(Scheme::of(key.algorithm()), mchid, serial, key))
    }

    /// Returns the merchant number.
    pub fn mchid(&self) -> &str {
        self.0.id()
    }

    /// Returns the serial of the merchant's API certificate.
    pub fn serial(&self) -> &str {
        self.0.serial()
    }

    /// Returns the scheme by which the merchant signs.
    pub fn scheme(&self) -> Scheme {
        self.0.scheme()
    }

    /// Signs `message` with RSASSA-PKCS1-v1_5 and SHA-256 (an SM2 key: with SM2 and SM3, in DER), and returns the signature in base64.
    ///
    /// # Errors
    ///
    /// Fails only if the operating system gives no random bytes (signing is blinded); that the key can sign was tried when it was read.
    pub fn sign(&self, message: &[u8]) -> Result<String, Error> {
        self.0.sign(message)
    }

    /// Signs a message and returns the value of the `Authorization` header; timestamp and nonce are those in the message.
    ///
    /// # Errors
    ///
    /// Fails where [`Merchant::sign`] fails.
    pub fn authorize(&self, message: &[u8], timestamp: &str, nonce: &str) -> Result<String, Error> {
        self.0.authorize(message, timestamp, nonce)
    }
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
impl Merchant {
    /// Decrypts a sensitive text of a response: RSAES-OAEP with SHA-1 (an SM2 key: SM2), in base64, encrypted with the merchant's certificate.
    ///
    /// Use it only for texts of responses whose signature was verified. Never offer it to somebody who can choose the ciphertext:
    /// see docs/decisions/0013-sensitive-texts.md.
    ///
    /// # Errors
    ///
    /// Returns [`DecryptError`] if the text was not encrypted for this merchant, or changed afterwards. The error does not say
    /// which.
    pub fn decrypt(&self, ciphertext: &str) -> Result<String, DecryptError> {
        self.decrypt_with(Encryption::Oaep, ciphertext)
    }

    /// Does what [`decrypt`](Merchant::decrypt) does, with the [`encryption`](crate::EndpointDescriptor::encryption) of an endpoint.
    ///
    /// The warning there is more serious for [`Encryption::Pkcs1`]: whoever can choose ciphertexts and see which of them fail can
    /// decrypt others (Bleichenbacher's attack).
    ///
    /// # Errors
    ///
    /// Fails where [`decrypt`](Merchant::decrypt) fails.
    pub fn decrypt_with(&self, encryption: Encryption, ciphertext: &str) -> Result<String, DecryptError> {
        self.0.decrypt(encryption, ciphertext)
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug("Merchant", formatter)
    }
}

pub(crate) fn check_mchid(mchid: &str) -> Result<(), ConfigurationError> {
    if mchid.is_empty() || !mchid.bytes().all(|byte| byte.is_ascii_digit()) {
        let (item, fix) = ("the merchant number (mchid)", "copy its digits from the merchant platform");
        return Err(ConfigurationError::new(item, "is not a number", fix));
    }
    Ok(())
}
