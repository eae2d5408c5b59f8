//! One key of the platform: a public key with its `PUB_KEY_ID_…`, or a certificate with its serial and validity.
//!
//! [`key_set`](super::key_set) decides which of several is used. [`certificate`](super::certificate) reads certificates.

use std::fmt;

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use base64::{Engine as _, engine::general_purpose::STANDARD};
use spki::SubjectPublicKeyInfoRef;
use spki::der::asn1::UintRef;
use spki::der::{Reader as _, SliceReader};

use super::der::{self, Kind};
use super::{certificate, pem};
use crate::crypto::{Algorithm, PublicKey};
use crate::error::ConfigurationError;
use crate::error::configuration::both;
use crate::verification::TOLERANCE_SECONDS;
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::{Encryption, Error, Issue, Location, Violations};

/// The beginning of a public key's id.
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_";

/// A public key of WeChat Pay, and the serial that names it in `Wechatpay-Serial`.
pub struct PlatformKey {
    serial: String,
    key: PublicKey,
    validity: Option<Validity>,
    /// Whether the key is from a certificate that was issued to a merchant.
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    is_merchants: bool,
}

/// The validity of a certificate, in unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// The first second at which the certificate is valid.
    pub not_before: u64,
    /// The last second at which the certificate is valid.
    pub not_after: u64,
}

impl PlatformKey {
    /// Makes the key of public-key mode from its id (`PUB_KEY_ID_…`) and the content of `pub_key.pem`, both from the merchant
    /// platform. The key may be PEM, DER, or the base64 of one. The line breaks of a PEM may be missing or written `\n`.
    ///
    /// # Errors
    ///
    /// Names each part that is wrong and the fix.
    pub fn from_pem(id: impl Into<String>, public_key: &[u8]) -> Result<Self, ConfigurationError> {
        let serial = id.into();
        let (_, key) = both(check_id(&serial), self::public_key(public_key))?;
        Ok(PlatformKey::from_parts(serial, key))
    }

    /// Makes a key from an id that was checked.
    pub(crate) fn from_parts(id: String, key: PublicKey) -> Self {
        PlatformKey { serial: id, key, validity: None, is_merchants: false }
    }

    /// Makes a key from a platform certificate, as PEM, DER, or the base64 of one. Serial and validity are read from it.
    ///
    /// With `PlatformKeys::download` (feature `client`) the client downloads and renews certificates instead. A merchant's own
    /// `apiclient_cert.pem` is not a platform certificate: no response of WeChat Pay verifies with it, and building a client with
    /// it fails.
    ///
    /// # Errors
    ///
    /// Names what is wrong and the fix.
    pub fn from_certificate(certificate: &[u8]) -> Result<Self, ConfigurationError> {
        let item = "the platform certificate";
        let fix = "give a platform certificate of WeChat Pay, which begins with `-----BEGIN CERTIFICATE-----`";
        let section = pem::section(item, certificate, &[Kind::Certificate], fix)?;
        if cfg!(not(feature = "shangmi")) && der::is_sm2(&section.der) {
            return Err(ConfigurationError::new(item, der::SM2_PROBLEM, der::SM2_FIX));
        }
        let read = certificate::read(&section.der, |info| key_of(&info)).map_err(|problem| {
            ConfigurationError::new(item, format!("is not an X.509 certificate that can be read ({problem})"), fix)
        })?;
        let key = read.key.ok_or_else(|| ConfigurationError::new(item, format!("holds no {}", der::PUBLIC_KEYS), fix))?;
        Ok(PlatformKey { serial: read.serial, key, validity: Some(read.validity), is_merchants: read.is_merchants })
    }

    /// Returns whether it is a merchant's certificate: by its subject, or because it has this merchant's serial.
    #[cfg(feature = "client")]
    pub(crate) fn is_merchants(&self, merchant_serial: &str) -> bool {
        self.is_merchants || self.serial == merchant_serial
    }

    #[cfg(feature = "client")]
    pub(crate) fn is_public_key_id(serial: &str) -> bool {
        serial.starts_with(PUBLIC_KEY_ID)
    }

    /// Returns the serial that names the key: `PUB_KEY_ID_…`, or the certificate's serial in upper-case hexadecimal.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// Returns a certificate's validity, or `None` for a public key, which does not expire.
    pub fn validity(&self) -> Option<Validity> {
        self.validity
    }

    /// Returns whether the key may be used at `now` (unix seconds). The clock may be off by 300 s, as much as a timestamp.
    pub fn is_valid(&self, now: u64) -> bool {
        self.validity.is_none_or(|Validity { not_before, not_after }| {
            not_before <= now.saturating_add(TOLERANCE_SECONDS) && now <= not_after.saturating_add(TOLERANCE_SECONDS)
        })
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        self.key.algorithm()
    }

    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        self.key.verifies(message, signature)
    }
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
impl PlatformKey {
    /// Encrypts a sensitive text for WeChat Pay: RSAES-OAEP with SHA-1 (an SM2 key: SM2), in base64. The request that carries it must name this
    /// key's [`serial`](PlatformKey::serial) in the header `Wechatpay-Serial`.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Invalid`] if the text has more than 214 bytes in UTF-8 (a Chinese character has three), the most that a
    /// key of 2048 bits encrypts.
    pub fn encrypt(&self, text: &str) -> Result<String, Error> {
        self.encrypt_with(Encryption::Oaep, text)
    }

    /// Does what [`encrypt`](PlatformKey::encrypt) does, with the [`encryption`](crate::EndpointDescriptor::encryption) of an
    /// endpoint.
    ///
    /// # Errors
    ///
    /// Fails where [`encrypt`](PlatformKey::encrypt) fails.
    pub fn encrypt_with(&self, encryption: Encryption, text: &str) -> Result<String, Error> {
        if let Some(issue) = crate::sensitive::too_long(text) {
            let mut violations = Violations::default();
            violations.add("", Location::Body, issue);
            return Err(violations.into());
        }
        if text.is_empty() && self.algorithm() == Algorithm::Sm2 {
            let mut violations = Violations::default();
            violations.add("", Location::Body, Issue::Rule("is empty, and SM2 encrypts no empty text".into()));
            return Err(violations.into());
        }
        let encrypted = self.key.encrypt(encryption, text.as_bytes()).map_err(|_| Error::no_randomness())?;
        Ok(STANDARD.encode(encrypted))
    }
}

impl fmt::Debug for PlatformKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("PlatformKey");
        debug.field("serial", &self.serial);
        if let Some(validity) = &self.validity {
            debug.field("validity", validity);
        }
        debug.finish_non_exhaustive()
    }
}

/// Checks that a text is the id of a public key of WeChat Pay.
pub(crate) fn check_id(id: &str) -> Result<(), ConfigurationError> {
    let digits = id.strip_prefix(PUBLIC_KEY_ID).unwrap_or_default();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(ConfigurationError::new(
            "the WeChat Pay public key's id",
            "is not of the form PUB_KEY_ID_…",
            "copy it from the merchant platform, where the public key is downloaded",
        ));
    }
    Ok(())
}

/// Reads the key in a `pub_key.pem`.
pub(crate) fn public_key(text: &[u8]) -> Result<PublicKey, ConfigurationError> {
    let item = "the WeChat Pay public key";
    let fix = "give the pub_key.pem of the merchant platform, which begins with `-----BEGIN PUBLIC KEY-----`";
    let section = pem::section(item, text, &[Kind::PublicKey, Kind::RsaPublicKey], fix)?;
    let key = match section.kind {
        Kind::RsaPublicKey => can_verify(&section.der).is_ok_and(|can| can).then(|| PublicKey::from_pkcs1(&section.der)),
        _ => SubjectPublicKeyInfoRef::try_from(section.der.as_slice()).ok().and_then(|info| key_of(&info)),
    };
    if cfg!(not(feature = "shangmi")) && der::is_sm2(&section.der) {
        return Err(ConfigurationError::new(item, der::SM2_PROBLEM, der::SM2_FIX));
    }
    key.ok_or_else(|| ConfigurationError::new(item, format!("is no {}", der::PUBLIC_KEYS), fix))
}

/// Returns the key inside an X.509 SubjectPublicKeyInfo.
fn key_of(info: &SubjectPublicKeyInfoRef<'_>) -> Option<PublicKey> {
    if der::is_sm2_key(&info.algorithm) {
        return PublicKey::from_sm2_point(info.subject_public_key.as_bytes()?);
    }
    const RSA_ENCRYPTION: spki::ObjectIdentifier = spki::ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
    (info.algorithm.oid == RSA_ENCRYPTION).then_some(())?;
    let der = info.subject_public_key.as_bytes()?;
    can_verify(der).ok()?.then(|| PublicKey::from_pkcs1(der))
}

/// Returns whether the DER of a PKCS#1 key can verify signatures. It is checked here, where the error can name the key, and not
/// by the first response that does not verify.
fn can_verify(der: &[u8]) -> Result<bool, spki::der::Error> {
    let mut outer = SliceReader::new(der)?;
    let (modulus, exponent) = outer.sequence(|key| {
        let (modulus, exponent): (UintRef<'_>, UintRef<'_>) = (key.decode()?, key.decode()?);
        Ok((modulus.as_bytes(), exponent.as_bytes()))
    })?;
    outer.finish(())?;
    let bits = |number: &[u8]| number.first().map_or(0, |first| 8 * number.len() - first.leading_zeros() as usize);
    let is_odd = |number: &[u8]| number.last().is_some_and(|last| last % 2 == 1);
    // The bounds of ring's RSA_PKCS1_2048_8192_SHA256.
    Ok((2048..=8192).contains(&bits(modulus)) && is_odd(modulus) && (2..=33).contains(&bits(exponent)) && is_odd(exponent))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SEQUENCE { modulus of so many bytes, all ones, exponent }.
    fn pkcs1(bytes: usize, exponent: &[u8]) -> Vec<u8> {
        let length = |length: usize| [vec![0x82], u16::try_from(length).unwrap().to_be_bytes().to_vec()].concat();
        let modulus = [vec![0x02], length(bytes + 1), vec![0x00], vec![0xff; bytes]].concat();
        let exponent = [vec![0x02, u8::try_from(exponent.len()).unwrap()], exponent.to_vec()].concat();
        [vec![0x30], length(modulus.len() + exponent.len()), modulus, exponent].concat()
    }

    #[test]
    fn a_key_that_nothing_verifies_with_is_refused_where_it_is_given() {
        assert_eq!(can_verify(&pkcs1(256, &[1, 0, 1])), Ok(true));
        assert_eq!(can_verify(&pkcs1(1024, &[3])), Ok(true));
        for (bytes, exponent) in [(255, &[1, 0, 1][..]), (1025, &[1, 0, 1]), (256, &[1]), (256, &[2]), (256, &[3, 0, 0, 0, 1])] {
            assert_eq!(can_verify(&pkcs1(bytes, exponent)), Ok(false), "{bytes} {exponent:?}");
        }
        let even = [pkcs1(256, &[3]), vec![0]].concat();
        assert!(can_verify(&even).is_err() && can_verify(b"").is_err());
    }

    #[test]
    fn a_public_key_and_a_certificate_whose_key_was_damaged_are_refused() {
        use base64::{Engine as _, engine::general_purpose::STANDARD};
        let damaged = |pem: &str, label: &str| {
            let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
            let mut der = STANDARD.decode(base64).unwrap();
            // The tag of the modulus: behind the tag of the key's sequence and its length.
            let at = der.windows(5).position(|window| window == [0x02, 0x82, 0x01, 0x01, 0x00]).unwrap();
            der[at] = 0x04;
            format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der)).into_bytes()
        };
        let key = damaged(include_str!("../../../tests/end_to_end/keys/platform_public_key.pem"), "PUBLIC KEY");
        let error = PlatformKey::from_pem("PUB_KEY_ID_1", &key).unwrap_err();
        let keys = match cfg!(feature = "shangmi") {
            true => "SM2 key and no RSA key of 2048 to 8192 bits",
            false => "RSA key of 2048 to 8192 bits",
        };
        assert_eq!(error.problem(), format!("is no {keys}"));
        let certificate = damaged(include_str!("../../../tests/end_to_end/keys/merchant_certificate.pem"), "CERTIFICATE");
        let error = PlatformKey::from_certificate(&certificate).unwrap_err();
        assert_eq!(error.problem(), format!("holds no {keys}"));
    }
}
