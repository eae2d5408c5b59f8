//! Who signs the requests of a client: a merchant or a brand. Both have a number, the serial of a certificate and a private key.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::der::{self, Kind};
use super::{Brand, Merchant, pem};
use crate::crypto::{Algorithm, PrivateKey};
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::declaration::Encryption;
use crate::error::{ConfigurationError, Error};
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::keys::DecryptError;
use crate::signing::Scheme;

/// Who signs the requests of a client: a [`Merchant`] or a [`Brand`]. Both convert into it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Identity {
    /// A merchant, which signs by [`Scheme::Rsa`], or by [`Scheme::Sm2`] if its key is an SM2 key.
    Merchant(Merchant),
    /// A brand, which signs by [`Scheme::BrandRsa`].
    Brand(Brand),
}

impl Identity {
    pub(crate) fn credentials(&self) -> &Credentials {
        match self {
            Identity::Merchant(merchant) => &merchant.0,
            Identity::Brand(brand) => &brand.0,
        }
    }

    /// Returns the merchant number, or the brand's id.
    pub fn id(&self) -> &str {
        self.credentials().id()
    }

    /// Returns the serial of its API certificate.
    pub fn serial(&self) -> &str {
        self.credentials().serial()
    }

    /// Returns the scheme by which it signs.
    pub fn scheme(&self) -> Scheme {
        self.credentials().scheme()
    }

    /// Returns the merchant, or `None` for a brand.
    pub fn merchant(&self) -> Option<&Merchant> {
        match self {
            Identity::Merchant(merchant) => Some(merchant),
            Identity::Brand(_) => None,
        }
    }

    /// Returns the brand, or `None` for a merchant.
    pub fn brand(&self) -> Option<&Brand> {
        match self {
            Identity::Merchant(_) => None,
            Identity::Brand(brand) => Some(brand),
        }
    }

    /// Signs `message` and returns the signature in base64.
    ///
    /// # Errors
    ///
    /// Fails where [`Merchant::sign`] fails.
    pub fn sign(&self, message: &[u8]) -> Result<String, Error> {
        self.credentials().sign(message)
    }

    /// Signs a message and returns the value of the `Authorization` header; timestamp and nonce are those in the message.
    ///
    /// # Errors
    ///
    /// Fails where [`Merchant::sign`] fails.
    pub fn authorize(&self, message: &[u8], timestamp: &str, nonce: &str) -> Result<String, Error> {
        self.credentials().authorize(message, timestamp, nonce)
    }
}

impl From<Merchant> for Identity {
    fn from(merchant: Merchant) -> Self {
        Identity::Merchant(merchant)
    }
}

impl From<Brand> for Identity {
    fn from(brand: Brand) -> Self {
        Identity::Brand(brand)
    }
}

/// The parts of an identity, which were checked.
pub(crate) struct Credentials {
    scheme: Scheme,
    id: String,
    serial: String,
    key: IdentityKey,
}

impl Credentials {
    pub(crate) fn new(scheme: Scheme, id: String, serial: String, key: IdentityKey) -> Self {
        Credentials { scheme, id, serial, key }
    }

    pub(crate) fn scheme(&self) -> Scheme {
        self.scheme
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn serial(&self) -> &str {
        &self.serial
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<String, Error> {
        Ok(STANDARD.encode(self.signature(message)?))
    }

    /// Returns the bytes of the signature.
    pub(crate) fn signature(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        self.key.signer.sign(message).map_err(|_| Error::no_randomness())
    }

    pub(crate) fn authorize(&self, message: &[u8], timestamp: &str, nonce: &str) -> Result<String, Error> {
        Ok(self.authorization(&self.signature(message)?, timestamp, nonce))
    }

    /// Decrypts a sensitive text.
    #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
    pub(crate) fn decrypt(&self, encryption: Encryption, ciphertext: &str) -> Result<String, DecryptError> {
        let ciphertext = STANDARD.decode(ciphertext).map_err(|_| DecryptError::NotBase64)?;
        let plain = match &self.key.decryptor {
            Some(decryptor) => decryptor.decrypt(encryption, &ciphertext),
            None => self.key.signer.decrypt(&ciphertext),
        };
        let plain = plain.ok_or(DecryptError::NotForMerchant)?;
        String::from_utf8(plain).map_err(|_| DecryptError::NotForMerchant)
    }

    /// Writes the `Debug` of a merchant or a brand, without the key.
    pub(crate) fn debug(&self, name: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct(name);
        debug.field(self.scheme.id_name(), &self.id).field("serial", &self.serial).finish_non_exhaustive()
    }
}

/// A private key, in a form for each of its uses.
pub(crate) struct IdentityKey {
    signer: PrivateKey,
    /// The same key for RSA encryption. An SM2 key decrypts itself.
    #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
    decryptor: Option<crate::crypto::encryption::Decryptor>,
}

impl IdentityKey {
    pub(super) fn algorithm(&self) -> Algorithm {
        self.signer.algorithm()
    }

    /// Reads the content of the `apiclient_key.pem` of this owner, "merchant" or "brand".
    pub(crate) fn from_text(owner: &str, text: &[u8]) -> Result<Self, ConfigurationError> {
        let item = format!("the {owner}'s private key");
        let fix = format!("give the {owner}'s own apiclient_key.pem, which begins with `-----BEGIN PRIVATE KEY-----`");
        let section = pem::section(&item, text, &[Kind::PrivateKey, Kind::RsaPrivateKey], &fix)?;
        let signer = match section.kind {
            Kind::RsaPrivateKey => PrivateKey::from_pkcs1(&section.der),
            _ => PrivateKey::from_pkcs8(&section.der),
        };
        let error = |problem: String| ConfigurationError::new(&item, problem, fix.clone());
        if cfg!(not(feature = "shangmi")) && der::is_sm2(&section.der) {
            return Err(ConfigurationError::new(&item, der::SM2_PROBLEM, der::SM2_FIX));
        }
        let signer = signer.map_err(|reason| error(format!("is not {} ({reason})", der::PRIVATE_KEYS)))?;
        // The numbers of a damaged key need not fit together, which shows when it signs.
        signer.sign(b"").map_err(|_| error("is damaged: it cannot sign".to_owned()))?;
        #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
        let decryptor = {
            use crate::crypto::encryption::Decryptor;
            let decryptor = || match section.kind {
                Kind::RsaPrivateKey => Decryptor::from_pkcs1(&section.der),
                _ => Decryptor::from_pkcs8(&section.der),
            };
            match signer.algorithm() {
                Algorithm::Rsa => Some(decryptor().ok_or_else(|| error("cannot be used to decrypt".to_owned()))?),
                Algorithm::Sm2 => None,
            }
        };
        Ok(IdentityKey {
            signer,
            #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
            decryptor,
        })
    }
}

/// Checks the serial of a certificate of this owner, "merchant" or "brand".
pub(crate) fn check_serial(owner: &str, serial: &str) -> Result<(), ConfigurationError> {
    let item = format!("the {owner} certificate's serial");
    if serial.is_empty() || !serial.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let fix = "copy it from the merchant platform, or read it with `openssl x509 -in apiclient_cert.pem -noout -serial`";
        return Err(ConfigurationError::new(&item, "is not a hexadecimal number", fix));
    }
    if serial.bytes().any(|byte| byte.is_ascii_lowercase()) {
        // The value is not shown: an APIv3 key can look like a serial.
        let fix = "write it in capitals, the way the merchant platform shows it";
        return Err(ConfigurationError::new(&item, "has lower-case letters", fix));
    }
    Ok(())
}
