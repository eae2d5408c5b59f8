//! The only module that names the cryptographic library: signatures, authenticated encryption, hashes, random bytes. The library
//! is ring, or aws-lc-rs with the feature of that name. `encryption` names another: the crate rsa, for `sensitive` without
//! aws-lc-rs. `shangmi` names RustCrypto's crates for SM2, SM3 and SM4.
//!
//! All other modules use the types below, so that the library can be replaced here.

#[cfg(all(feature = "sensitive", not(feature = "aws-lc-rs")))]
pub(crate) mod encryption;
#[cfg(feature = "aws-lc-rs")]
#[path = "crypto/encryption_aws_lc_rs.rs"]
pub(crate) mod encryption;
#[cfg(feature = "shangmi")]
mod shangmi;

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

/// What a key signs or verifies with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rsa,
    /// SM2 with SM3.
    Sm2,
}

/// A private key.
pub(crate) enum PrivateKey {
    Rsa(Box<RsaKeyPair>),
    #[cfg(feature = "shangmi")]
    Sm2(Box<shangmi::PrivateKey>),
}

impl PrivateKey {
    /// Reads the DER of PKCS#8. The error is the library's word for the problem.
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, String> {
        #[cfg(feature = "shangmi")]
        if let Some(key) = shangmi::PrivateKey::from_pkcs8(der) {
            return Ok(PrivateKey::Sm2(Box::new(key)));
        }
        RsaKeyPair::from_pkcs8(der).map(|key| PrivateKey::Rsa(Box::new(key))).map_err(|rejected| rejected.to_string())
    }

    /// Reads the DER of PKCS#1.
    pub(crate) fn from_pkcs1(der: &[u8]) -> Result<Self, String> {
        RsaKeyPair::from_der(der).map(|key| PrivateKey::Rsa(Box::new(key))).map_err(|rejected| rejected.to_string())
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        match self {
            PrivateKey::Rsa(_) => Algorithm::Rsa,
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(_) => Algorithm::Sm2,
        }
    }

    /// Decrypts the ASN.1 of SM2's ciphertext. Returns `None` for every failure; RSA keys decrypt with a `Decryptor`.
    #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
    #[cfg_attr(not(feature = "shangmi"), allow(unused_variables))]
    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Vec<u8>> {
        match self {
            PrivateKey::Rsa(_) => None,
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(key) => key.decrypt(ciphertext),
        }
    }

    /// Signs by the key's [`Algorithm`].
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Unavailable> {
        match self {
            PrivateKey::Rsa(key) => sign(key, message),
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(key) => key.sign(message),
        }
    }
}

/// Signs with RSASSA-PKCS1-v1_5 and SHA-256.
fn sign(key: &RsaKeyPair, message: &[u8]) -> Result<Vec<u8>, Unavailable> {
    // The only name that differs.
    #[cfg(feature = "aws-lc-rs")]
    let length = key.public_modulus_len();
    #[cfg(not(feature = "aws-lc-rs"))]
    let length = key.public().modulus_len();
    let mut signature = vec![0; length];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).map_err(|_| Unavailable)?;
    Ok(signature)
}

/// A public key.
pub(crate) enum PublicKey {
    Rsa(RsaPublicKey),
    #[cfg(feature = "shangmi")]
    Sm2(Box<shangmi::PublicKey>),
}

/// An RSA public key of 2048 to 8192 bits.
pub(crate) struct RsaPublicKey {
    key: UnparsedPublicKey<Vec<u8>>,
    /// The same key, which aws-lc-rs would otherwise parse for each signature. ring has no such thing.
    #[cfg(feature = "aws-lc-rs")]
    parsed: Option<provider::signature::ParsedPublicKey>,
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
impl PublicKey {
    /// Encrypts `plain`, which has 1 to 214 bytes. An SM2 key encrypts by SM2, whatever `encryption` is.
    pub(crate) fn encrypt(&self, encryption: Encryption, plain: &[u8]) -> Result<Vec<u8>, Unavailable> {
        match self {
            PublicKey::Rsa(key) => encryption::encrypt(key.key.as_ref(), encryption, plain),
            #[cfg(feature = "shangmi")]
            PublicKey::Sm2(key) => key.encrypt(plain),
        }
    }
}

impl PublicKey {
    /// Makes a key from the DER of PKCS#1's `RSAPublicKey`.
    pub(crate) fn from_pkcs1(der: &[u8]) -> Self {
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der.to_vec());
        PublicKey::Rsa(RsaPublicKey {
            #[cfg(feature = "aws-lc-rs")]
            parsed: key.parse().ok(),
            key,
        })
    }

    /// Makes an SM2 key from the point in a SubjectPublicKeyInfo. Returns `None` if it is not on the curve, or without the feature
    /// `shangmi`.
    #[cfg_attr(not(feature = "shangmi"), allow(unused_variables))]
    pub(crate) fn from_sm2_point(point: &[u8]) -> Option<Self> {
        #[cfg(feature = "shangmi")]
        return Some(PublicKey::Sm2(Box::new(shangmi::PublicKey::from_sec1(point)?)));
        #[cfg(not(feature = "shangmi"))]
        None
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        match self {
            PublicKey::Rsa(_) => Algorithm::Rsa,
            #[cfg(feature = "shangmi")]
            PublicKey::Sm2(_) => Algorithm::Sm2,
        }
    }

    /// Returns whether `signature` is this key's signature over `message`.
    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            PublicKey::Rsa(key) => key.verifies(message, signature),
            #[cfg(feature = "shangmi")]
            PublicKey::Sm2(key) => key.verifies(message, signature),
        }
    }
}

impl RsaPublicKey {
    fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
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

/// Decrypts SM4-GCM with the first 16 bytes of the SM3 of the key, as [`open`] decrypts AES-256-GCM.
#[cfg(feature = "shangmi")]
pub(crate) fn open_sm4(
    key: &[u8; 32],
    nonce: [u8; AEAD_NONCE_LENGTH],
    associated_data: &[u8],
    sealed: Vec<u8>,
) -> Option<Vec<u8>> {
    shangmi::open(key, nonce, associated_data, &sealed)
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
    #[cfg(feature = "shangmi")]
    Sm3,
}

/// A hash while it is computed.
pub(crate) enum Digest {
    Sha(digest::Context),
    #[cfg(feature = "shangmi")]
    Sm3(shangmi::Sm3),
}

impl Digest {
    pub(crate) fn new(hash: Hash) -> Self {
        Digest::Sha(digest::Context::new(match hash {
            // Bills are checked with it; WeChat Pay offers no other.
            Hash::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Hash::Sha256 => &digest::SHA256,
            #[cfg(feature = "shangmi")]
            Hash::Sm3 => return Digest::Sm3(shangmi::Sm3::default()),
        }))
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match self {
            Digest::Sha(context) => context.update(bytes),
            #[cfg(feature = "shangmi")]
            Digest::Sm3(hash) => shangmi::update(hash, bytes),
        }
    }

    /// Returns the hash in lower-case hex.
    pub(crate) fn hex(self) -> String {
        match self {
            Digest::Sha(context) => hex(context.finish().as_ref()),
            #[cfg(feature = "shangmi")]
            Digest::Sm3(hash) => hex(&shangmi::finish(hash)),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
