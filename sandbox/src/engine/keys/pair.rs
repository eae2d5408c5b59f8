//! The private and the public key of one side, of either algorithm. `shangmi` has what SM2 needs, and `certificate` what a certificate is.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};
use rsa::pkcs1::EncodeRsaPublicKey as _;
use rsa::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, EncodePublicKey as _, LineEnding};
use rsa::rand_core::OsRng;
use rsa::{RsaPrivateKey, RsaPublicKey};
use wechatpay_runtime::Encryption;
use wechatpay_runtime::signing::Scheme;

#[cfg(feature = "shangmi")]
use super::shangmi;
use crate::StartError;
use crate::engine::{certificate, sensitive};

const KEY_BITS: usize = 2048;

/// What the keys of a merchant and of the platform are of, and with them signatures, notifications and sensitive fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA with SHA-256, and AES-256-GCM.
    #[default]
    Rsa,
    /// SM2 with SM3, and SM4-GCM (国密).
    #[cfg(feature = "shangmi")]
    Sm2,
}

impl Algorithm {
    /// The scheme of a merchant's signatures.
    pub(crate) const fn scheme(self) -> Scheme {
        match self {
            Algorithm::Rsa => Scheme::Rsa,
            #[cfg(feature = "shangmi")]
            Algorithm::Sm2 => Scheme::Sm2,
        }
    }

    /// The name of what notifications and certificates are encrypted with.
    pub(crate) const fn aead(self) -> &'static str {
        match self {
            Algorithm::Rsa => "AEAD_AES_256_GCM",
            #[cfg(feature = "shangmi")]
            Algorithm::Sm2 => "AEAD_SM4_GCM",
        }
    }

    /// What a sensitive field is encrypted with, where RSA would be used so.
    pub(crate) const fn encryption(self, rsa: Encryption) -> &'static str {
        match self {
            Algorithm::Rsa => rsa.as_str(),
            #[cfg(feature = "shangmi")]
            Algorithm::Sm2 => "SM2, the ciphertext in ASN.1",
        }
    }

    /// What `algorithm_type` calls it where certificates are listed.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Algorithm::Rsa => "RSA",
            #[cfg(feature = "shangmi")]
            Algorithm::Sm2 => "SM2",
        }
    }

    /// Encrypts under the APIv3 key: base64 of ciphertext and tag. `None` if the nonce is not 12 characters long, or the key not 32.
    pub(crate) fn seal(self, api_v3_key: &[u8], nonce: &str, associated_data: &str, plain: &[u8]) -> Option<String> {
        let sealed = match self {
            Algorithm::Rsa => super::seal_bytes(api_v3_key, nonce, associated_data, plain),
            #[cfg(feature = "shangmi")]
            Algorithm::Sm2 => shangmi::seal(api_v3_key, nonce, associated_data, plain),
        };
        sealed.map(|sealed| STANDARD.encode(sealed))
    }
}

/// A private key.
pub(crate) enum PrivateKey {
    Rsa {
        signer: RsaKeyPair,
        decryptor: Box<RsaPrivateKey>,
    },
    #[cfg(feature = "shangmi")]
    Sm2(shangmi::PrivateKey),
}

impl PrivateKey {
    pub(crate) fn generate(algorithm: Algorithm) -> Result<Self, StartError> {
        match algorithm {
            Algorithm::Rsa => RsaPrivateKey::new(&mut OsRng, KEY_BITS).map_err(StartError::from_display)?.try_into(),
            #[cfg(feature = "shangmi")]
            Algorithm::Sm2 => shangmi::PrivateKey::generate().map(PrivateKey::Sm2),
        }
    }

    /// Reads a PKCS#8 PEM.
    pub(crate) fn from_pem(pem: &str) -> Result<Self, StartError> {
        #[cfg(feature = "shangmi")]
        if let Some(key) = shangmi::PrivateKey::from_pem(pem) {
            return Ok(PrivateKey::Sm2(key));
        }
        let problem = |error| StartError::from_display(format!("a private key cannot be read: {error}"));
        RsaPrivateKey::from_pkcs8_pem(pem).map_err(problem)?.try_into()
    }

    /// A PKCS#8 PEM.
    pub(crate) fn pem(&self) -> Result<String, StartError> {
        match self {
            PrivateKey::Rsa { decryptor, .. } => {
                decryptor.to_pkcs8_pem(LineEnding::LF).map(|pem| pem.as_str().to_owned()).map_err(StartError::from_display)
            }
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(key) => key.pem(),
        }
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        match self {
            PrivateKey::Rsa { .. } => Algorithm::Rsa,
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(_) => Algorithm::Sm2,
        }
    }

    pub(crate) fn public(&self) -> Result<PublicKey, StartError> {
        match self {
            PrivateKey::Rsa { decryptor, .. } => {
                let key = decryptor.to_public_key();
                let der = key.to_pkcs1_der().map_err(StartError::from_display)?.into_vec();
                Ok(PublicKey::Rsa { verifier: UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der), key })
            }
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(key) => key.public().map(PublicKey::Sm2),
        }
    }

    /// The signature over `message`, in base64; `None` if the system has no randomness to give.
    pub(crate) fn sign(&self, message: &[u8]) -> Option<String> {
        let signature = match self {
            PrivateKey::Rsa { signer, .. } => {
                let mut signature = vec![0; signer.public().modulus_len()];
                signer.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
                signature
            }
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(key) => key.sign(message)?,
        };
        Some(STANDARD.encode(signature))
    }

    /// What was encrypted for this key; `None` if it was not.
    pub(crate) fn decrypt(&self, encryption: Encryption, ciphertext: &[u8]) -> Option<Vec<u8>> {
        match self {
            PrivateKey::Rsa { decryptor, .. } => sensitive::open(decryptor, encryption, ciphertext),
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(key) => key.decrypt(ciphertext),
        }
    }

    /// The PEM of a certificate that the key signs for itself, valid between two times in Unix seconds.
    pub(crate) fn certificate(&self, serial: &str, name: &str, not_before: u64, not_after: u64) -> Result<String, StartError> {
        match self {
            PrivateKey::Rsa { decryptor, .. } => certificate::pem(decryptor, serial, name, not_before, not_after),
            #[cfg(feature = "shangmi")]
            PrivateKey::Sm2(key) => key.certificate(serial, name, not_before, not_after),
        }
    }
}

impl TryFrom<RsaPrivateKey> for PrivateKey {
    type Error = StartError;

    fn try_from(key: RsaPrivateKey) -> Result<Self, StartError> {
        let der = key.to_pkcs8_der().map_err(StartError::from_display)?;
        let signer = RsaKeyPair::from_pkcs8(der.as_bytes()).map_err(StartError::from_display)?;
        Ok(PrivateKey::Rsa { signer, decryptor: Box::new(key) })
    }
}

/// A public key.
pub(crate) enum PublicKey {
    Rsa {
        verifier: UnparsedPublicKey<Vec<u8>>,
        key: RsaPublicKey,
    },
    #[cfg(feature = "shangmi")]
    Sm2(shangmi::PublicKey),
}

impl PublicKey {
    /// A SubjectPublicKeyInfo PEM.
    pub(crate) fn pem(&self) -> Result<String, StartError> {
        match self {
            PublicKey::Rsa { key, .. } => key.to_public_key_pem(LineEnding::LF).map_err(StartError::from_display),
            #[cfg(feature = "shangmi")]
            PublicKey::Sm2(key) => key.pem(),
        }
    }

    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            PublicKey::Rsa { verifier, .. } => verifier.verify(message, signature).is_ok(),
            #[cfg(feature = "shangmi")]
            PublicKey::Sm2(key) => key.verifies(message, signature),
        }
    }

    /// Encrypts for the owner of the key. The error says why not.
    pub(crate) fn encrypt(&self, encryption: Encryption, plain: &[u8]) -> Result<Vec<u8>, String> {
        match self {
            PublicKey::Rsa { key, .. } => sensitive::close(key, encryption, plain).map_err(|error| error.to_string()),
            #[cfg(feature = "shangmi")]
            PublicKey::Sm2(key) => key.encrypt(plain).ok_or_else(|| "SM2 cannot encrypt it".to_owned()),
        }
    }

    /// The RSA key, whose signatures can be opened.
    pub(crate) fn rsa(&self) -> Option<&RsaPublicKey> {
        match self {
            PublicKey::Rsa { key, .. } => Some(key),
            #[cfg(feature = "shangmi")]
            PublicKey::Sm2(_) => None,
        }
    }
}
