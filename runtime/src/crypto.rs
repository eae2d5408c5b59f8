//! The only module that names the cryptographic library: signatures, authenticated encryption, hashes, random bytes. The library
//! is ring, or aws-lc-rs with the feature of that name. `encryption` names another: the crate rsa, for `sensitive` without
//! aws-lc-rs.
//!
//! All other modules use the types below, so that the library can be replaced here.

#[cfg(all(feature = "sensitive", not(feature = "aws-lc-rs")))]
pub(crate) mod encryption;
#[cfg(feature = "aws-lc-rs")]
#[path = "crypto/encryption_aws_lc_rs.rs"]
pub(crate) mod encryption;

// aws-lc-rs has ring's API, so the code below serves both.
#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs as provider;
#[cfg(not(feature = "aws-lc-rs"))]
use ring as provider;

use provider::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use provider::rand::{SecureRandom, SystemRandom};
use provider::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};
use provider::{digest, hmac};

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::declaration::Encryption;

/// An RSA private key.
pub(crate) struct PrivateKey(RsaKeyPair);

impl PrivateKey {
    /// Reads the DER of PKCS#8. The error is the library's word for the problem.
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, String> {
        RsaKeyPair::from_pkcs8(der).map(PrivateKey).map_err(|rejected| rejected.to_string())
    }

    /// Reads the DER of PKCS#1.
    pub(crate) fn from_pkcs1(der: &[u8]) -> Result<Self, String> {
        RsaKeyPair::from_der(der).map(PrivateKey).map_err(|rejected| rejected.to_string())
    }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Unavailable> {
        // The only name that differs.
        #[cfg(feature = "aws-lc-rs")]
        let length = self.0.public_modulus_len();
        #[cfg(not(feature = "aws-lc-rs"))]
        let length = self.0.public().modulus_len();
        let mut signature = vec![0; length];
        self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).map_err(|_| Unavailable)?;
        Ok(signature)
    }
}

/// An RSA public key of 2048 to 8192 bits.
pub(crate) struct PublicKey {
    key: UnparsedPublicKey<Vec<u8>>,
    /// The same key, which aws-lc-rs would otherwise parse for each signature. ring has no such thing.
    #[cfg(feature = "aws-lc-rs")]
    parsed: Option<provider::signature::ParsedPublicKey>,
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
impl PublicKey {
    /// Encrypts `plain`, which has at most 214 bytes.
    pub(crate) fn encrypt(&self, encryption: Encryption, plain: &[u8]) -> Result<Vec<u8>, Unavailable> {
        encryption::encrypt(self.key.as_ref(), encryption, plain)
    }
}

impl PublicKey {
    /// Makes a key from the DER of PKCS#1's `RSAPublicKey`.
    pub(crate) fn from_pkcs1(der: &[u8]) -> Self {
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der.to_vec());
        PublicKey {
            #[cfg(feature = "aws-lc-rs")]
            parsed: key.parse().ok(),
            key,
        }
    }

    /// Returns whether `signature` is this key's signature over `message`.
    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        #[cfg(feature = "aws-lc-rs")]
        if let Some(key) = &self.parsed {
            return key.verify_sig(message, signature).is_ok();
        }
        self.key.verify(message, signature).is_ok()
    }
}

/// The operating system gave no random bytes, or the library failed without a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unavailable;

/// Fills `bytes` with random bytes.
pub(crate) fn random(bytes: &mut [u8]) -> Result<(), Unavailable> {
    SystemRandom::new().fill(bytes).map_err(|_| Unavailable)
}

/// The length of a nonce of AES-256-GCM, in bytes.
pub(crate) const AEAD_NONCE_LENGTH: usize = 12;

/// Decrypts AES-256-GCM. `sealed` is the ciphertext and its 16-byte tag. Returns `None` if it was not encrypted with this key,
/// nonce and associated data.
pub(crate) fn open(
    key: &[u8; 32],
    nonce: [u8; AEAD_NONCE_LENGTH],
    associated_data: &[u8],
    mut sealed: Vec<u8>,
) -> Option<Vec<u8>> {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?);
    let length = key.open_in_place(Nonce::assume_unique_for_key(nonce), Aad::from(associated_data), &mut sealed).ok()?.len();
    sealed.truncate(length);
    Some(sealed)
}

/// Computes an HMAC-SHA256.
pub(crate) fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), message);
    let mut bytes = [0; 32];
    // The tag is as long as the digest.
    for (byte, tag) in bytes.iter_mut().zip(tag.as_ref()) {
        *byte = *tag;
    }
    bytes
}

/// The hash function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "client"), allow(dead_code))]
pub(crate) enum Hash {
    Sha1,
    Sha256,
}

/// A hash while it is computed.
pub(crate) struct Digest(digest::Context);

impl Digest {
    pub(crate) fn new(hash: Hash) -> Self {
        Digest(digest::Context::new(match hash {
            // Bills are checked with it; WeChat Pay offers no other.
            Hash::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Hash::Sha256 => &digest::SHA256,
        }))
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Returns the hash in lower-case hex.
    pub(crate) fn hex(self) -> String {
        self.0.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
