//! 国密, the feature `shangmi`: SM2 keys and their certificates, and SM4-GCM, by RustCrypto's crates. The client under test has code of its
//! own for the same.

use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{AesGcm, Nonce};
use jiff::Timestamp;
use ring::rand::{SecureRandom as _, SystemRandom};
use rsa::pkcs8::LineEnding;
use rsa::pkcs8::der::pem::{decode_vec, encode_string};
use sm2::dsa::signature::{RandomizedSigner as _, Verifier as _};
use sm2::dsa::{DerSignature, Signature, SigningKey, VerifyingKey};
use sm2::elliptic_curve::rand_core::{TryCryptoRng, TryRng};
use sm2::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, EncodePublicKey as _};
use sm2::pke::{DecryptingKey, EncryptingKey};
use sm2::{PublicKey as Point, SecretKey};
use sm3::{Digest as _, Sm3};
use sm4::Sm4;

use crate::StartError;

/// The user id that WeChat Pay signs and verifies with.
const USER_ID: &str = "1234567812345678";

/// How often a random number is drawn that is a key: all but a few are.
const TRIES: usize = 16;

/// An SM2 private key.
pub(crate) struct PrivateKey {
    secret: SecretKey,
    signer: SigningKey,
    decryptor: DecryptingKey,
}

impl PrivateKey {
    pub(crate) fn generate() -> Result<Self, StartError> {
        for _ in 0..TRIES {
            let mut bytes = [0; 32];
            SystemRng.try_fill_bytes(&mut bytes).map_err(StartError::from_display)?;
            if let Ok(secret) = SecretKey::from_slice(&bytes) {
                return PrivateKey::of(secret).ok_or_else(|| StartError::new("an SM2 key cannot be made"));
            }
        }
        Err(StartError::new("the operating system's random numbers are no SM2 key"))
    }

    fn of(secret: SecretKey) -> Option<Self> {
        let signer = SigningKey::new(USER_ID, &secret).ok()?;
        Some(PrivateKey { signer, decryptor: DecryptingKey::new(secret.clone()), secret })
    }

    /// Reads a PKCS#8 PEM; `None` if it has no SM2 key.
    pub(crate) fn from_pem(pem: &str) -> Option<Self> {
        let (_, der) = decode_vec(pem.as_bytes()).ok()?;
        PrivateKey::of(SecretKey::from_pkcs8_der(&der).ok()?)
    }

    pub(crate) fn pem(&self) -> Result<String, StartError> {
        let der = self.secret.to_pkcs8_der().map_err(StartError::from_display)?;
        encode_string("PRIVATE KEY", LineEnding::LF, der.as_bytes()).map_err(StartError::from_display)
    }

    /// The number that is the key, without any structure.
    pub(crate) fn number(&self) -> Vec<u8> {
        self.secret.to_bytes().to_vec()
    }

    pub(crate) fn public(&self) -> Result<PublicKey, StartError> {
        let point = self.secret.public_key();
        let verifier = VerifyingKey::new(USER_ID, point).map_err(StartError::from_display)?;
        Ok(PublicKey { verifier, encryptor: EncryptingKey::new(point), point })
    }

    /// ASN.1 DER; `None` if the system has no randomness to give.
    pub(crate) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let signature = self.signer.try_sign_with_rng(&mut SystemRng, message).ok()?;
        Some(DerSignature::from(signature).to_vec())
    }

    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Vec<u8>> {
        self.decryptor.decrypt_der(ciphertext).ok()
    }

    /// The PEM of a certificate that the key signs for itself (GB/T 20518: X.509 with SM2 and SM3).
    pub(crate) fn certificate(&self, serial: &str, name: &str, not_before: u64, not_after: u64) -> Result<String, StartError> {
        /// `sm2-with-sm3`, 1.2.156.10197.1.501.
        const SM2_WITH_SM3: [u8; 8] = [0x2a, 0x81, 0x1c, 0xcf, 0x55, 0x01, 0x83, 0x75];
        /// `commonName`, 2.5.4.3.
        const COMMON_NAME: [u8; 3] = [0x55, 0x04, 0x03];
        let serial: Vec<u8> =
            serial.as_bytes().chunks(2).filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
        let algorithm = element(SEQUENCE, &element(OBJECT_IDENTIFIER, &SM2_WITH_SM3));
        let common_name = [element(OBJECT_IDENTIFIER, &COMMON_NAME), element(UTF8_STRING, name.as_bytes())].concat();
        let name = element(SEQUENCE, &element(SET, &element(SEQUENCE, &common_name)));
        let validity = element(SEQUENCE, &[time(not_before), time(not_after)].concat());
        let public_key = self.secret.public_key().to_public_key_der().map_err(StartError::from_display)?.into_vec();
        let version = element(VERSION, &element(INTEGER, &[2]));
        let serial = element(INTEGER, &serial);
        let content = [&version, &serial, &algorithm, &name, &validity, &name, &public_key].map(Vec::as_slice).concat();
        let content = element(SEQUENCE, &content);
        let signature = self.sign(&content).ok_or_else(|| StartError::new("the operating system gives no random bytes"))?;
        let signature = element(BIT_STRING, &[&[0], signature.as_slice()].concat());
        let certificate = element(SEQUENCE, &[content, algorithm, signature].concat());
        encode_string("CERTIFICATE", LineEnding::LF, &certificate).map_err(StartError::from_display)
    }
}

/// An SM2 public key.
pub(crate) struct PublicKey {
    point: Point,
    verifier: VerifyingKey,
    encryptor: EncryptingKey,
}

impl PublicKey {
    pub(crate) fn pem(&self) -> Result<String, StartError> {
        let der = self.point.to_public_key_der().map_err(StartError::from_display)?;
        encode_string("PUBLIC KEY", LineEnding::LF, der.as_bytes()).map_err(StartError::from_display)
    }

    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let signature = DerSignature::from_bytes(signature).and_then(Signature::try_from);
        signature.is_ok_and(|signature| self.verifier.verify(message, &signature).is_ok())
    }

    /// The ASN.1 of the ciphertext; `None` for an empty text, which SM2 cannot encrypt.
    pub(crate) fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        self.encryptor.encrypt_der(&mut SystemRng, plain).ok()
    }
}

/// The key of SM4: the first half of the SM3 of the APIv3 key.
pub(super) fn sm4_key(api_v3_key: &[u8]) -> [u8; 16] {
    let mut key = [0; 16];
    key.iter_mut().zip(Sm3::digest(api_v3_key)).for_each(|(byte, of_hash)| *byte = of_hash);
    key
}

/// AEAD_SM4_GCM under [`sm4_key`]: ciphertext and tag.
pub(crate) fn seal(api_v3_key: &[u8], nonce: &str, associated_data: &str, plain: &[u8]) -> Option<Vec<u8>> {
    let nonce: [u8; 12] = nonce.as_bytes().try_into().ok()?;
    let cipher = AesGcm::<Sm4, U12>::new_from_slice(&sm4_key(api_v3_key)).ok()?;
    cipher.encrypt(&Nonce::from(nonce), Payload { msg: plain, aad: associated_data.as_bytes() }).ok()
}

// ASN.1's tags.
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OBJECT_IDENTIFIER: u8 = 0x06;
const UTF8_STRING: u8 = 0x0c;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const VERSION: u8 = 0xa0;

/// An element of DER.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut element = vec![tag];
    match u8::try_from(content.len()) {
        Ok(length @ 0..0x80) => element.push(length),
        _ => {
            let length = content.len().to_be_bytes();
            let length: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
            element.push(0x80 | length.len() as u8);
            element.extend(length);
        }
    }
    element.extend(content);
    element
}

/// A time as certificates have it (RFC 5280): with two digits of the year until 2049.
fn time(seconds: u64) -> Vec<u8> {
    let time = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or(Timestamp::MAX);
    let whole = time.strftime("%Y%m%d%H%M%SZ").to_string();
    match whole.strip_prefix("19").or_else(|| whole.strip_prefix("20")) {
        Some(short) if whole.as_str() < "2050" => element(UTC_TIME, short.as_bytes()),
        _ => element(GENERALIZED_TIME, whole.as_bytes()),
    }
}

/// The operating system's random bytes, as RustCrypto asks for them.
struct SystemRng;

impl TryRng for SystemRng {
    type Error = RandomError;

    fn try_next_u32(&mut self) -> Result<u32, RandomError> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, RandomError> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        SystemRandom::new().fill(bytes).map_err(|_| RandomError)
    }
}

impl TryCryptoRng for SystemRng {}

/// The operating system gave no random bytes.
#[derive(Debug)]
struct RandomError;

impl std::fmt::Display for RandomError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the operating system gives no random bytes")
    }
}

impl std::error::Error for RandomError {}
