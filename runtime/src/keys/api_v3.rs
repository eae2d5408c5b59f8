//! The APIv3 key: 32 bytes that decrypt notifications and certificates.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::crypto;
use crate::error::ConfigurationError;

/// The merchant's APIv3 key.
///
/// ```
/// use wechatpay_runtime::ApiV3Key;
///
/// assert!(ApiV3Key::new("0123456789abcdef0123456789abcdef").is_ok());
/// assert!(ApiV3Key::new("0123456789abcdef0123456789abcde").unwrap_err().to_string().contains("31 bytes"));
/// ```
#[derive(Clone)]
pub struct ApiV3Key(Arc<Zeroizing<[u8; 32]>>);

impl ApiV3Key {
    /// Makes the key from the 32 characters that were set on the merchant platform.
    ///
    /// # Errors
    ///
    /// Fails if the key is not 32 bytes long.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self, ConfigurationError> {
        super::secret(key.as_ref()).map(ApiV3Key).ok_or_else(|| {
            ConfigurationError::new(
                "the APIv3 key",
                format!("is {} bytes long", key.as_ref().len()),
                "give the 32 characters that were set on the merchant platform under API security (a trailing line break counts)",
            )
        })
    }

    /// Decrypts a text that WeChat Pay encrypted with this algorithm: `AEAD_AES_256_GCM`, or with the feature `shangmi` `AEAD_SM4_GCM`.
    /// [`decrypt`](ApiV3Key::decrypt) has the rest.
    ///
    /// # Errors
    ///
    /// Fails where [`decrypt`](ApiV3Key::decrypt) fails, and with [`DecryptError::UnknownAlgorithm`].
    pub fn decrypt_with(
        &self,
        algorithm: &str,
        nonce: &str,
        associated_data: &str,
        ciphertext: &str,
    ) -> Result<Vec<u8>, DecryptError> {
        let open = match algorithm {
            "AEAD_AES_256_GCM" => crypto::open,
            #[cfg(feature = "shangmi")]
            "AEAD_SM4_GCM" => crypto::open_sm4,
            _ => return Err(DecryptError::UnknownAlgorithm),
        };
        let nonce = nonce.as_bytes().try_into().map_err(|_| DecryptError::NonceLength(nonce.len()))?;
        let sealed = STANDARD.decode(ciphertext).map_err(|_| DecryptError::NotBase64)?;
        open(&self.0, nonce, associated_data.as_bytes(), sealed).ok_or(DecryptError::WrongKey)
    }

    /// Decrypts a text that WeChat Pay encrypted with AEAD_AES_256_GCM: the resource of a notification, or a platform
    /// certificate.
    ///
    /// `ciphertext` is the base64 of the ciphertext and its 16-byte tag. `associated_data` may be empty.
    ///
    /// # Errors
    ///
    /// Says which part is wrong. Nothing of a text that was changed is returned.
    pub fn decrypt(&self, nonce: &str, associated_data: &str, ciphertext: &str) -> Result<Vec<u8>, DecryptError> {
        self.decrypt_with("AEAD_AES_256_GCM", nonce, associated_data, ciphertext)
    }

    /// Returns the key's bytes, for code that encrypts or decrypts elsewhere.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Why a text cannot be decrypted with the APIv3 key or the merchant's private key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecryptError {
    /// The text is encrypted by an algorithm that this build does not know.
    UnknownAlgorithm,
    /// The ciphertext is not base64.
    NotBase64,
    /// The nonce has this many bytes instead of 12.
    NonceLength(usize),
    /// The text was encrypted with another key, or changed afterwards.
    WrongKey,
    /// The sensitive text was not encrypted with this merchant's certificate, or changed afterwards.
    NotForMerchant,
}

/// What an unknown algorithm should be.
const ALGORITHMS: &str = match cfg!(feature = "shangmi") {
    true => "its algorithm is neither AEAD_AES_256_GCM nor AEAD_SM4_GCM",
    false => "its algorithm is not AEAD_AES_256_GCM (AEAD_SM4_GCM takes the cargo feature `shangmi`)",
};

impl fmt::Display for DecryptError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DecryptError::UnknownAlgorithm => formatter.write_str(ALGORITHMS),
            DecryptError::NotBase64 => formatter.write_str("its ciphertext is not base64"),
            DecryptError::NonceLength(length) => {
                write!(formatter, "its nonce is {length} bytes long, and should be {}", crypto::AEAD_NONCE_LENGTH)
            }
            DecryptError::WrongKey => formatter.write_str(
                "it was not encrypted with this APIv3 key: compare the key with the one on the merchant platform, where it may \
                 have been changed",
            ),
            DecryptError::NotForMerchant => formatter.write_str(
                "it was not encrypted with this merchant's certificate: compare its serial with the one on the merchant platform",
            ),
        }
    }
}

impl std::error::Error for DecryptError {}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiV3Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

    use super::*;

    const KEY: &str = "0123456789abcdef0123456789abcdef";
    const NONCE: &str = "0123456789ab";

    fn sealed(associated_data: &str) -> String {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, KEY.as_bytes()).unwrap());
        let nonce = Nonce::try_assume_unique_for_key(NONCE.as_bytes()).unwrap();
        let mut bytes = b"certificate".to_vec();
        key.seal_in_place_append_tag(nonce, Aad::from(associated_data.as_bytes()), &mut bytes).unwrap();
        STANDARD.encode(bytes)
    }

    #[test]
    fn what_was_sealed_is_opened_with_and_without_associated_data() {
        let key = ApiV3Key::new(KEY).unwrap();
        for associated_data in ["", "transaction"] {
            assert_eq!(key.decrypt(NONCE, associated_data, &sealed(associated_data)).unwrap(), b"certificate");
        }
    }

    #[test]
    fn each_part_that_is_wrong_is_told() {
        let key = ApiV3Key::new(KEY).unwrap();
        let other = ApiV3Key::new("another-key-of-thirty-two-bytes!").unwrap();
        assert_eq!(other.decrypt(NONCE, "a", &sealed("a")), Err(DecryptError::WrongKey));
        assert_eq!(key.decrypt(NONCE, "b", &sealed("a")), Err(DecryptError::WrongKey));
        assert_eq!(key.decrypt("0123456789ac", "a", &sealed("a")), Err(DecryptError::WrongKey));
        assert_eq!(key.decrypt("", "a", &sealed("a")), Err(DecryptError::NonceLength(0)));
        assert_eq!(key.decrypt(NONCE, "a", "no base64"), Err(DecryptError::NotBase64));
        // Shorter than a tag.
        assert_eq!(key.decrypt(NONCE, "a", ""), Err(DecryptError::WrongKey));
    }
}
