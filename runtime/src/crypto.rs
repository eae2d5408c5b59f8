//! The one module that knows the cryptographic library (ring): signatures, hashes, randomness.
//!
//! Everything else names keys by the types below, so that another provider can take its place here.

use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};

/// An RSA private key.
pub(crate) struct PrivateKey(RsaKeyPair);

impl PrivateKey {
    /// From the DER of PKCS#8; the error is the library's word for what is wrong.
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, String> {
        RsaKeyPair::from_pkcs8(der).map(PrivateKey).map_err(|rejected| rejected.to_string())
    }

    /// From the DER of PKCS#1.
    pub(crate) fn from_pkcs1(der: &[u8]) -> Result<Self, String> {
        RsaKeyPair::from_der(der).map(PrivateKey).map_err(|rejected| rejected.to_string())
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Unavailable> {
        let mut signature = vec![0; self.0.public().modulus_len()];
        self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).map_err(|_| Unavailable)?;
        Ok(signature)
    }
}

/// An RSA public key of 2048 to 8192 bits.
pub(crate) struct PublicKey(UnparsedPublicKey<Vec<u8>>);

impl PublicKey {
    /// From the DER of PKCS#1's `RSAPublicKey`.
    pub(crate) fn from_pkcs1(der: &[u8]) -> Self {
        PublicKey(UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der.to_vec()))
    }

    /// Whether `signature` is this key's over `message`.
    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature).is_ok()
    }
}

/// The operating system gave no randomness, or the library failed for a reason it does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unavailable;

/// Fills `bytes` with unpredictable ones.
pub(crate) fn random(bytes: &mut [u8]) -> Result<(), Unavailable> {
    SystemRandom::new().fill(bytes).map_err(|_| Unavailable)
}
