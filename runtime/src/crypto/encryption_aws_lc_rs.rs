//! RSAES-OAEP with SHA-1 and RSAES-PKCS1-v1_5 by aws-lc-rs, in constant time. With the feature `aws-lc-rs` the crate rsa is not needed.

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{
    KeyPair, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, Pkcs1PrivateDecryptingKey,
    Pkcs1PublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};

use super::Unavailable;
use crate::declaration::Encryption;

/// Decrypts texts that were encrypted with a certificate.
pub(crate) struct Decryptor {
    oaep: OaepPrivateDecryptingKey,
    pkcs1: Pkcs1PrivateDecryptingKey,
}

impl Decryptor {
    pub(crate) fn from_pkcs8(der: &[u8]) -> Option<Self> {
        let key = PrivateDecryptingKey::from_pkcs8(der).ok()?;
        let oaep = OaepPrivateDecryptingKey::new(key.clone()).ok()?;
        Some(Decryptor { oaep, pkcs1: Pkcs1PrivateDecryptingKey::new(key).ok()? })
    }

    pub(crate) fn from_pkcs1(der: &[u8]) -> Option<Self> {
        // The library reads a decrypting key only as PKCS#8, and can write a PKCS#1 key in that form.
        let pkcs8: Pkcs8V1Der<'_> = KeyPair::from_der(der).ok()?.as_der().ok()?;
        Self::from_pkcs8(pkcs8.as_ref())
    }

    /// Returns `None` for every failure, so that two failures cannot be told apart.
    pub(crate) fn decrypt(&self, encryption: Encryption, ciphertext: &[u8]) -> Option<Vec<u8>> {
        let mut plain = vec![0; self.oaep.min_output_size()];
        let length = match encryption {
            Encryption::Oaep => self.oaep.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut plain, None).ok()?.len(),
            Encryption::Pkcs1 => self.pkcs1.decrypt(ciphertext, &mut plain).ok()?.len(),
        };
        plain.truncate(length);
        Some(plain)
    }
}

/// Encrypts with the public key in this PKCS#1 DER. The caller made sure that `plain` is not too long.
pub(crate) fn encrypt(public_key: &[u8], encryption: Encryption, plain: &[u8]) -> Result<Vec<u8>, Unavailable> {
    let key = PublicEncryptingKey::from_der(&subject_public_key_info(public_key)).map_err(|_| Unavailable)?;
    let mut ciphertext = vec![0; key.key_size_bytes()];
    let length = match encryption {
        Encryption::Oaep => {
            let key = OaepPublicEncryptingKey::new(key).map_err(|_| Unavailable)?;
            key.encrypt(&OAEP_SHA1_MGF1SHA1, plain, &mut ciphertext, None).map_err(|_| Unavailable)?.len()
        }
        Encryption::Pkcs1 => {
            let key = Pkcs1PublicEncryptingKey::new(key).map_err(|_| Unavailable)?;
            key.encrypt(plain, &mut ciphertext).map_err(|_| Unavailable)?.len()
        }
    };
    ciphertext.truncate(length);
    Ok(ciphertext)
}

/// Wraps the DER of a PKCS#1 key in an X.509 SubjectPublicKeyInfo, the only form in which the library reads an encrypting key.
fn subject_public_key_info(pkcs1: &[u8]) -> Vec<u8> {
    /// The algorithm rsaEncryption (1.2.840.113549.1.1.1) with NULL parameters.
    const RSA_ENCRYPTION: [u8; 15] = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0];
    // The last byte of the BIT STRING has no unused bits.
    let key = [&[0], pkcs1].concat();
    tagged(0x30, &[&RSA_ENCRYPTION[..], &tagged(0x03, &key)].concat())
}

/// Returns a value after its tag and length (X.690, 8.1).
fn tagged(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = value.len().to_be_bytes();
    let significant = length.iter().position(|byte| *byte != 0).map_or(&[0][..], |first| length.get(first..).unwrap_or_default());
    let mut bytes = vec![tag];
    if value.len() >= 0x80 {
        // There are at most eight bytes.
        bytes.push(0x80 | significant.len() as u8);
    }
    bytes.extend_from_slice(significant);
    bytes.extend_from_slice(value);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_in_as_few_bytes_as_they_take() {
        for (length, head) in [
            (0, &[4, 0][..]),
            (127, &[4, 127]),
            (128, &[4, 0x81, 128]),
            (255, &[4, 0x81, 255]),
            (256, &[4, 0x82, 1, 0]),
            (65536, &[4, 0x83, 1, 0, 0]),
        ] {
            let bytes = tagged(4, &vec![7; length]);
            assert_eq!(bytes.len(), head.len() + length);
            assert!(bytes.starts_with(head), "{length}");
        }
    }
}
