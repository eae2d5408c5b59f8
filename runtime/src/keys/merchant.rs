//! The merchant: its number, its certificate's serial and the private key that signs its requests.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::der::Kind;
use super::pem;
use crate::crypto::PrivateKey;
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::declaration::Encryption;
use crate::error::configuration::both;
use crate::error::{ConfigurationError, Error};
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::keys::DecryptError;

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
pub struct Merchant {
    mchid: String,
    serial: String,
    key: MerchantKey,
}

/// The private key, in a form for each of its uses.
pub(crate) struct MerchantKey {
    signer: PrivateKey,
    #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
    decryptor: crate::crypto::encryption::Decryptor,
}

impl Merchant {
    /// Makes a merchant from the content of `apiclient_key.pem`: PKCS#8 or PKCS#1, RSA of 2048 bits or more, as PEM, DER, or the
    /// base64 of one. The line breaks of a PEM may be missing or written `\n`, as happens to keys in variables.
    ///
    /// # Errors
    ///
    /// Names each part that is wrong and the fix. The error never shows the key.
    pub fn from_pem(mchid: impl Into<String>, serial: impl Into<String>, private_key: &[u8]) -> Result<Self, ConfigurationError> {
        let (mchid, serial) = (mchid.into(), serial.into());
        let numbers = both(check_mchid(&mchid), check_serial(&serial));
        let (_, key) = both(numbers, MerchantKey::from_text(private_key))?;
        Ok(Merchant::from_parts(mchid, serial, key))
    }

    /// Makes a merchant from parts that were checked.
    pub(crate) fn from_parts(mchid: String, serial: String, key: MerchantKey) -> Self {
        Merchant { mchid, serial, key }
    }

    /// Returns the merchant number.
    pub fn mchid(&self) -> &str {
        &self.mchid
    }

    /// Returns the serial of the merchant's API certificate.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// Signs `message` with RSASSA-PKCS1-v1_5 and SHA-256, and returns the signature in base64.
    ///
    /// # Errors
    ///
    /// Fails only if the operating system gives no random bytes (signing is blinded); that the key can sign was tried when it was read.
    pub fn sign(&self, message: &[u8]) -> Result<String, Error> {
        Ok(STANDARD.encode(self.signature(message)?))
    }

    /// Returns the bytes of the signature.
    pub(crate) fn signature(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        self.key.signer.sign(message).map_err(|_| Error::no_randomness())
    }
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
impl Merchant {
    /// Decrypts a sensitive text of a response: RSAES-OAEP with SHA-1, in base64, encrypted with the merchant's certificate.
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
        let ciphertext = STANDARD.decode(ciphertext).map_err(|_| DecryptError::NotBase64)?;
        let plain = self.key.decryptor.decrypt(encryption, &ciphertext).ok_or(DecryptError::NotForMerchant)?;
        String::from_utf8(plain).map_err(|_| DecryptError::NotForMerchant)
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Merchant").field("mchid", &self.mchid).field("serial", &self.serial).finish_non_exhaustive()
    }
}

pub(crate) fn check_mchid(mchid: &str) -> Result<(), ConfigurationError> {
    if mchid.is_empty() || !mchid.bytes().all(|byte| byte.is_ascii_digit()) {
        let (item, fix) = ("the merchant number (mchid)", "copy its digits from the merchant platform");
        return Err(ConfigurationError::new(item, "is not a number", fix));
    }
    Ok(())
}

pub(crate) fn check_serial(serial: &str) -> Result<(), ConfigurationError> {
    let item = "the merchant certificate's serial";
    if serial.is_empty() || !serial.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let fix = "copy it from the merchant platform, or read it with `openssl x509 -in apiclient_cert.pem -noout -serial`";
        return Err(ConfigurationError::new(item, "is not a hexadecimal number", fix));
    }
    if serial.bytes().any(|byte| byte.is_ascii_lowercase()) {
        // The value is not shown: an APIv3 key can look like a serial.
        let fix = "write it in capitals, the way the merchant platform shows it";
        return Err(ConfigurationError::new(item, "has lower-case letters", fix));
    }
    Ok(())
}

impl MerchantKey {
    pub(crate) fn from_text(text: &[u8]) -> Result<Self, ConfigurationError> {
        let item = "the merchant's private key";
        let fix = "give the merchant's own apiclient_key.pem, which begins with `-----BEGIN PRIVATE KEY-----`";
        let section = pem::section(item, text, &[Kind::PrivateKey, Kind::RsaPrivateKey], fix)?;
        let signer = match section.kind {
            Kind::RsaPrivateKey => PrivateKey::from_pkcs1(&section.der),
            _ => PrivateKey::from_pkcs8(&section.der),
        };
        let signer = signer
            .map_err(|reason| ConfigurationError::new(item, format!("is not an RSA key of 2048 bits or more ({reason})"), fix))?;
        // The numbers of a damaged key need not fit together, which shows when it signs.
        signer.sign(b"").map_err(|_| ConfigurationError::new(item, "is damaged: it cannot sign", fix))?;
        #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
        let decryptor = {
            use crate::crypto::encryption::Decryptor;
            let decryptor = match section.kind {
                Kind::RsaPrivateKey => Decryptor::from_pkcs1(&section.der),
                _ => Decryptor::from_pkcs8(&section.der),
            };
            decryptor.ok_or_else(|| ConfigurationError::new(item, "cannot be used to decrypt", fix))?
        };
        Ok(MerchantKey {
            signer,
            #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
            decryptor,
        })
    }
}
