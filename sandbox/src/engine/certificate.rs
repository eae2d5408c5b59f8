//! Keys that sign and decrypt, and certificates made for them. Which are in use is in `platform`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256, SerialNumber, date_time_ymd};
use rsa::RsaPrivateKey;
use rsa::pkcs8::der::pem::encode_string;
use rsa::pkcs8::{EncodePrivateKey as _, LineEnding};
use wechatpay_runtime::Encryption;

use crate::StartError;
use crate::engine::keys::{Algorithm, Keys, PrivateKey, characters};

/// The longest that a certificate can be valid: a hundred years, in seconds.
const LONGEST: u64 = 100 * 365 * 24 * 60 * 60;

/// A private key of the platform, and the serial that names it.
#[derive(Clone)]
pub(crate) struct Signer(Arc<Inner>);

struct Inner {
    serial: String,
    key: PrivateKey,
    /// PKCS#8.
    private_key_pem: String,
}

impl Signer {
    pub(crate) fn new(serial: String, key: PrivateKey) -> Result<Self, StartError> {
        Ok(Signer(Arc::new(Inner { serial, private_key_pem: key.pem()?, key })))
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        self.0.key.algorithm()
    }

    /// The private key, for the state file.
    pub(crate) fn private_key_pem(&self) -> &str {
        &self.0.private_key_pem
    }

    pub(crate) fn serial(&self) -> &str {
        &self.0.serial
    }

    /// What was encrypted for this key; `None` if it was not.
    pub(crate) fn decrypt(&self, encryption: Encryption, ciphertext: &[u8]) -> Option<Vec<u8>> {
        self.0.key.decrypt(encryption, ciphertext)
    }

    /// The signature over `message`, in base64; `None` if the system has no randomness to give.
    pub(crate) fn sign(&self, message: &[u8]) -> Option<String> {
        self.0.key.sign(message)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Signer").field(&self.0.serial).finish()
    }
}

/// A platform certificate and its key.
#[derive(Debug, Clone)]
pub(crate) struct Certificate {
    pub(crate) signer: Signer,
    pub(crate) pem: Arc<str>,
    /// Unix seconds.
    pub(crate) not_before: u64,
    /// Unix seconds.
    pub(crate) not_after: u64,
}

impl Certificate {
    /// A fresh one that is valid from `not_before`, and from `now` for `lifetime` (both in unix seconds). Generating its key takes a moment.
    pub(crate) fn generate(keys: &Keys, not_before: u64, now: u64, lifetime: Duration) -> Result<Self, StartError> {
        Certificate::of(keys.certificate_key()?, not_before, now.saturating_add(lifetime.as_secs().min(LONGEST)))
    }

    /// Its successor: for the same key, which takes no moment to make, and as long, from so many seconds before the end.
    pub(crate) fn renewed(&self, ahead: u64) -> Result<Self, StartError> {
        let not_before = self.not_after.saturating_sub(ahead);
        let lifetime = self.not_after.saturating_sub(self.not_before).max(2 * ahead);
        Certificate::of(PrivateKey::from_pem(self.signer.private_key_pem())?, not_before, not_before.saturating_add(lifetime))
    }

    /// A certificate of this key.
    pub(crate) fn of(key: PrivateKey, not_before: u64, not_after: u64) -> Result<Self, StartError> {
        let serial = serial()?;
        let pem = key.certificate(&serial, "Tenpay.com sign", not_before, not_after)?.into();
        Ok(Certificate { signer: Signer::new(serial, key)?, pem, not_before, not_after })
    }
}

/// A serial as certificates have it: 40 hexadecimal digits.
pub(crate) fn serial() -> Result<String, StartError> {
    // The first digit makes it a number of full length that is not negative.
    Ok(format!("5{}", characters(b"0123456789ABCDEF", 39)?))
}

/// The PEM of a certificate that an RSA key signs for itself.
pub(crate) fn pem(key: &RsaPrivateKey, serial: &str, name: &str, not_before: u64, not_after: u64) -> Result<String, StartError> {
    let der = key.to_pkcs8_der().map_err(StartError::from_display)?;
    let key =
        KeyPair::from_pkcs8_der_and_sign_algo(&der.as_bytes().into(), &PKCS_RSA_SHA256).map_err(StartError::from_display)?;
    let digits = serial.as_bytes().chunks(2).filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    let mut parameters = CertificateParams::default();
    parameters.serial_number = Some(SerialNumber::from(digits.collect::<Vec<u8>>()));
    parameters.distinguished_name.push(DnType::CommonName, name);
    let epoch = date_time_ymd(1970, 1, 1);
    parameters.not_before = epoch + Duration::from_secs(not_before.min(2 * LONGEST));
    parameters.not_after = epoch + Duration::from_secs(not_after.min(3 * LONGEST));
    let certificate = parameters.self_signed(&key).map_err(StartError::from_display)?;
    encode_string("CERTIFICATE", LineEnding::LF, certificate.der()).map_err(StartError::from_display)
}
