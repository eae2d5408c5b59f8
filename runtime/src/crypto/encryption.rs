//! The feature `sensitive`: RSAES-OAEP with SHA-1 and RSAES-PKCS1-v1_5, which ring does not have. The only module that names the
//! crate rsa.
//!
//! docs/decisions/0013-sensitive-texts.md says why it is this crate, and what its private-key side leaves open.

use rsa::pkcs1::{DecodeRsaPrivateKey as _, DecodeRsaPublicKey as _};
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::rand_core::OsRng;
use rsa::{Oaep, Pkcs1v15Encrypt, RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;

use super::{Unavailable, random};
use crate::declaration::Encryption;

/// Decrypts texts that were encrypted with a certificate.
pub(crate) struct Decryptor(RsaPrivateKey);

impl Decryptor {
    pub(crate) fn from_pkcs8(der: &[u8]) -> Option<Self> {
        RsaPrivateKey::from_pkcs8_der(der).ok().map(Decryptor)
    }

    pub(crate) fn from_pkcs1(der: &[u8]) -> Option<Self> {
        RsaPrivateKey::from_pkcs1_der(der).ok().map(Decryptor)
    }

    /// Returns `None` for every failure, so that two failures cannot be told apart.
    pub(crate) fn decrypt(&self, encryption: Encryption, ciphertext: &[u8]) -> Option<Vec<u8>> {
        // The generator below cannot report that there are no random bytes.
        random(&mut [0]).ok()?;
        match encryption {
            Encryption::Oaep => self.0.decrypt_blinded(&mut OsRng, Oaep::new::<Sha1>(), ciphertext).ok(),
            Encryption::Pkcs1 => self.0.decrypt_blinded(&mut OsRng, Pkcs1v15Encrypt, ciphertext).ok(),
        }
    }
}

/// Encrypts with the public key in this PKCS#1 DER. The caller made sure that `plain` is not too long.
pub(crate) fn encrypt(public_key: &[u8], encryption: Encryption, plain: &[u8]) -> Result<Vec<u8>, Unavailable> {
    random(&mut [0])?;
    let key = RsaPublicKey::from_pkcs1_der(public_key).map_err(|_| Unavailable)?;
    let encrypted = match encryption {
        Encryption::Oaep => key.encrypt(&mut OsRng, Oaep::new::<Sha1>(), plain),
        Encryption::Pkcs1 => key.encrypt(&mut OsRng, Pkcs1v15Encrypt, plain),
    };
    encrypted.map_err(|_| Unavailable)
}
