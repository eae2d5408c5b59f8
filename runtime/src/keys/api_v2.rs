//! The APIv2 key: what signs the parameters that open PayScore's pages.

use std::fmt;

use crate::crypto;
use crate::error::ConfigurationError;

/// The merchant's APIv2 key: 32 characters, another secret than the [`ApiV3Key`](crate::ApiV3Key).
///
/// ```
/// use wechatpay_runtime::ApiV2Key;
///
/// assert!(ApiV2Key::new("0123456789abcdef0123456789abcdef").is_ok());
/// assert!(ApiV2Key::new("").unwrap_err().to_string().contains("0 bytes"));
/// ```
#[derive(Clone)]
pub struct ApiV2Key([u8; 32]);

impl ApiV2Key {
    /// From the 32 characters that were set on the merchant platform.
    ///
    /// # Errors
    ///
    /// If it is not 32 bytes long.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self, ConfigurationError> {
        let key = key.as_ref();
        <[u8; 32]>::try_from(key).map(ApiV2Key).map_err(|_| {
            ConfigurationError::new(
                "the APIv2 key",
                format!("is {} bytes long", key.len()),
                "give the 32 characters that were set on the merchant platform under API security (a trailing line break counts)",
            )
        })
    }

    /// The signature over `pairs`, which are sorted by their names: HMAC-SHA256 in upper-case hexadecimal, over
    /// `name=value&…&key=KEY`. A pair with an empty value is left out.
    pub(crate) fn sign(&self, pairs: &[(&str, &str)]) -> String {
        let mut message = Vec::new();
        for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
            message.extend_from_slice(format!("{name}={value}&").as_bytes());
        }
        message.extend_from_slice(b"key=");
        message.extend_from_slice(&self.0);
        crypto::hmac_sha256(&self.0, &message).iter().map(|byte| format!("{byte:02X}")).collect()
    }
}

impl fmt::Debug for ApiV2Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiV2Key(…)")
    }
}
