//! Encrypts the sensitive texts of a request and writes the ciphertexts into their places in the buffer.

use std::fmt;
use std::ops::Range;

use percent_encoding::utf8_percent_encode;

use super::{ENCODED, Message, Request};
use crate::declaration::Encryption;
use crate::error::Error;
use crate::keys::PlatformKey;

/// A sensitive text that is not encrypted yet, and its place.
#[derive(Clone)]
pub(crate) struct SensitiveText {
    slot: Slot,
    text: String,
}

/// The place of a sensitive text: these bytes of the message, or the header of this index.
#[derive(Debug, Clone)]
pub(crate) enum Slot {
    /// In the target, percent-encoded.
    Target(Range<usize>),
    /// In the body, between quotes.
    Body(Range<usize>),
    Header(usize),
}

impl SensitiveText {
    pub(super) fn new(slot: Slot, text: String) -> Self {
        SensitiveText { slot, text }
    }

    /// Follows the body, `by` bytes further behind.
    pub(super) fn move_in_body(&mut self, by: usize) {
        if let Slot::Body(range) = &mut self.slot {
            *range = range.start + by..range.end + by;
        }
    }

    pub(super) fn in_target(self) -> Option<(Range<usize>, String)> {
        match self.slot {
            Slot::Target(range) => Some((range, self.text)),
            Slot::Body(_) | Slot::Header(_) => None,
        }
    }
}

impl fmt::Debug for SensitiveText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.slot.fmt(formatter)
    }
}

impl Request {
    /// Returns whether there are sensitive texts that are not encrypted yet.
    pub fn is_to_be_encrypted(&self) -> bool {
        !self.sensitive_texts.is_empty()
    }

    /// Encrypts the sensitive texts for this platform key and names its serial in the header `Wechatpay-Serial`. A client does
    /// this by itself, once a call: a retry sends the same bytes.
    ///
    /// ```no_run
    /// use wechatpay_runtime::{PlatformKey, wechatpay_endpoint};
    ///
    /// #[wechatpay_endpoint(POST, "v3/transfers")]
    /// struct Transfer {
    ///     #[wechatpay(sensitive)]
    ///     user_name: String,
    /// }
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Transfer { user_name: "张三".into() }.request()?;
    /// assert_eq!(request.body(), br#"{"user_name":"[sensitive]"}"#);
    ///
    /// let key = PlatformKey::from_pem("PUB_KEY_ID_0114232134912410000000000000", &std::fs::read("pub_key.pem")?)?;
    /// let request = request.encrypted(&key)?;
    /// assert_eq!(request.body().len(), r#"{"user_name":""}"#.len() + 344);
    /// assert_eq!(request.headers(), [("wechatpay-serial", key.serial().to_owned())]);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] without the cargo feature `sensitive`, or if the operating system gives no random bytes.
    pub fn encrypted(&self, key: &PlatformKey) -> Result<Request, Error> {
        if self.sensitive_texts.is_empty() {
            return Ok(self.clone());
        }
        let mut message = Vec::with_capacity(self.message.len() + 400 * self.sensitive_texts.len());
        let mut request = Request {
            method: self.method,
            region: self.region,
            encryption: self.encryption,
            headers: self.headers.clone(),
            message: Message::Written(Vec::new()),
            target: self.target.clone(),
            file: self.file.clone(),
            sensitive_texts: Vec::new(),
            missing_numbers: self.missing_numbers.clone(),
        };
        let mut copied = 0;
        for SensitiveText { slot, text } in &self.sensitive_texts {
            let encrypted = encrypt(key, self.encryption, text)?;
            let range = match slot {
                Slot::Header(index) => {
                    if let Some((_, value)) = request.headers.get_mut(*index) {
                        *value = encrypted;
                    }
                    continue;
                }
                Slot::Target(range) | Slot::Body(range) => range,
            };
            message.extend_from_slice(&self.message[copied..range.start]);
            match slot {
                Slot::Target(_) => {
                    for piece in utf8_percent_encode(&encrypted, ENCODED) {
                        message.extend_from_slice(piece.as_bytes());
                    }
                    // The rest of the target follows.
                    request.target.end = message.len() + (self.target.end - range.end);
                }
                Slot::Body(_) | Slot::Header(_) => message.extend_from_slice(encrypted.as_bytes()),
            }
            copied = range.end;
        }
        message.extend_from_slice(&self.message[copied..]);
        request.message = Message::Written(message);
        request.headers.push(("wechatpay-serial", key.serial().to_owned()));
        Ok(request)
    }
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
fn encrypt(key: &PlatformKey, encryption: Encryption, text: &str) -> Result<String, Error> {
    key.encrypt_with(encryption, text)
}

#[cfg(not(any(feature = "sensitive", feature = "aws-lc-rs")))]
fn encrypt(_: &PlatformKey, _: Encryption, _: &str) -> Result<String, Error> {
    Err(crate::error::ConfigurationError::new(
        "a sensitive field",
        "cannot be encrypted, since this build of the library does not encrypt with RSA",
        "enable the cargo feature `sensitive`",
    )
    .into())
}
