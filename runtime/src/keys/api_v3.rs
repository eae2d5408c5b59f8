//! The APIv3 key: the 32 bytes that decrypt notifications and certificates.

use std::fmt;

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
pub struct ApiV3Key([u8; 32]);

impl ApiV3Key {
    /// From the 32 characters that were set on the merchant platform.
    ///
    /// # Errors
    ///
    /// If it is not 32 bytes long.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self, ConfigurationError> {
        let key = key.as_ref();
        <[u8; 32]>::try_from(key).map(ApiV3Key).map_err(|_| {
            ConfigurationError::new(
                "the APIv3 key",
                format!("is {} bytes long", key.len()),
                "give the 32 characters that were set on the merchant platform under API security (a trailing line break counts)",
            )
        })
    }

    /// The key's bytes, for whoever decrypts with them.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiV3Key(…)")
    }
}
