//! The APIv2 key. It signs the parameters that open PayScore's pages.

use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::crypto;
use crate::error::ConfigurationError;

/// The merchant's APIv2 key: 32 characters. It is another secret than the [`ApiV3Key`](crate::ApiV3Key).
///
/// ```
/// use wechatpay_runtime::ApiV2Key;
///
/// assert!(ApiV2Key::new("0123456789abcdef0123456789abcdef").is_ok());
/// assert!(ApiV2Key::new("").unwrap_err().to_string().contains("0 bytes"));
/// ```
#[derive(Clone)]
pub struct ApiV2Key(Arc<Zeroizing<[u8; 32]>>);

impl ApiV2Key {
    /// Makes the key from the 32 characters that were set on the merchant platform.
    ///
    /// # Errors
    ///
    /// Fails if the key is not 32 bytes long.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self, ConfigurationError> {
        super::secret(key.as_ref()).map(ApiV2Key).ok_or_else(|| {
            ConfigurationError::new(
                "the APIv2 key",
                format!("is {} bytes long", key.as_ref().len()),
                "give the 32 characters that were set on the merchant platform under API security (a trailing line break counts)",
            )
        })
    }

    /// Signs `pairs`, which must be sorted by name: HMAC-SHA256 in upper-case hexadecimal, over `name=value&…&key=KEY`. A pair
    /// with an empty value is left out.
    pub(crate) fn sign(&self, pairs: &[(&str, &str)]) -> String {
        // The buffer has room for all of it: a growing buffer would leave copies of the key behind.
        let length: usize = pairs.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
        let mut message = Zeroizing::new(Vec::with_capacity(length + "key=".len() + self.0.len()));
        for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
            message.extend_from_slice(format!("{name}={value}&").as_bytes());
        }
        message.extend_from_slice(b"key=");
        message.extend_from_slice(self.0.as_slice());
        crypto::hmac_sha256(self.0.as_slice(), &message).iter().map(|byte| format!("{byte:02X}")).collect()
    }
}

impl fmt::Debug for ApiV2Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiV2Key(…)")
    }
}
