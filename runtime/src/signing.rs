//! The signature of a request: nonce, timestamp, and the `Authorization` header, which the gateway reads here too.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::crypto;
use crate::error::Error;
use crate::keys::Merchant;
use crate::request::NONCE_LENGTH;

/// The scheme of the `Authorization` header, and of `Wechatpay-Signature-Type`.
pub const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";

/// A nonce: 32 characters of `[0-9A-Za-z]`, new for each request.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Nonce([u8; NONCE_LENGTH]);

impl Nonce {
    /// Makes an unpredictable nonce: 128 bits in hexadecimal.
    ///
    /// # Errors
    ///
    /// Fails only if the operating system gives no random bytes.
    pub fn random() -> Result<Self, Error> {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        let mut bytes = [0; NONCE_LENGTH / 2];
        crypto::random(&mut bytes).map_err(|_| Error::no_randomness())?;
        let mut nonce = [0; NONCE_LENGTH];
        for (digits, byte) in nonce.chunks_exact_mut(2).zip(bytes) {
            digits.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        }
        Ok(Nonce(nonce))
    }

    /// Makes a fixed nonce, for tests. Returns `None` unless the text is 32 characters of `[0-9A-Za-z]`.
    ///
    /// ```
    /// assert!(wechatpay_runtime::Nonce::new("593BEC0C930BF1AFEB40B4A08C8FB242").is_some());
    /// ```
    pub fn new(nonce: &str) -> Option<Self> {
        let nonce = <[u8; NONCE_LENGTH]>::try_from(nonce.as_bytes()).ok()?;
        nonce.iter().all(u8::is_ascii_alphanumeric).then_some(Nonce(nonce))
    }

    /// Returns the characters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    #[cfg(feature = "client")]
    pub(crate) fn as_bytes(&self) -> &[u8; NONCE_LENGTH] {
        &self.0
    }
}

impl fmt::Debug for Nonce {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The parts of an `Authorization` header.
///
/// ```
/// use wechatpay_runtime::Authorization;
///
/// let header = r#"WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="0J",timestamp="1554208460",serial_no="5157",signature="uO/+""#;
/// let authorization = Authorization::parse(header)?;
/// assert_eq!(authorization.mchid, "1900000109");
/// assert_eq!(authorization.to_string(), header);
/// # Ok::<(), String>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization<'a> {
    /// The merchant number.
    pub mchid: &'a str,
    /// The nonce that was signed.
    pub nonce_str: &'a str,
    /// The timestamp that was signed, in unix seconds.
    pub timestamp: &'a str,
    /// The serial of the merchant's certificate.
    pub serial_no: &'a str,
    /// The signature, in base64.
    pub signature: &'a str,
}

impl<'a> Authorization<'a> {
    /// Parses a header, as strictly as the server does.
    ///
    /// # Errors
    ///
    /// The text says what is wrong: another scheme, or a pair that is missing, unknown, repeated or without quotes.
    pub fn parse(header: &'a str) -> Result<Self, String> {
        let pairs = header.strip_prefix(SCHEME).and_then(|rest| rest.strip_prefix(' ')).ok_or_else(|| {
            let scheme = header.split(' ').next().unwrap_or_default();
            format!("the scheme is `{scheme}` and should be `{SCHEME}`, followed by one space")
        })?;
        let names = ["mchid", "nonce_str", "timestamp", "serial_no", "signature"];
        let mut values: [Option<&str>; 5] = [None; 5];
        for pair in pairs.split(',') {
            let (name, value) = pair.split_once('=').ok_or_else(|| format!("`{pair}` is not of the form name=\"value\""))?;
            let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
            let value = value.ok_or_else(|| format!("the value of `{name}` is not in double quotes"))?;
            let index =
                names.iter().position(|known| *known == name).ok_or_else(|| format!("`{name}` is not one of its pairs"))?;
            if values[index].replace(value).is_some() {
                return Err(format!("`{name}` is given twice"));
            }
        }
        let mut values = values.into_iter().zip(names).map(|(value, name)| value.ok_or_else(|| format!("`{name}` is missing")));
        let mut next = || values.next().unwrap_or_else(|| Err(String::new()));
        Ok(Authorization { mchid: next()?, nonce_str: next()?, timestamp: next()?, serial_no: next()?, signature: next()? })
    }
}

impl fmt::Display for Authorization<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Authorization { mchid, nonce_str, timestamp, serial_no, signature } = self;
        write!(
            formatter,
            "{SCHEME} mchid=\"{mchid}\",nonce_str=\"{nonce_str}\",timestamp=\"{timestamp}\",serial_no=\"{serial_no}\",signature=\"{signature}\""
        )
    }
}

impl Merchant {
    /// Signs a message and returns the value of the `Authorization` header; timestamp and nonce are those in the message.
    ///
    /// # Errors
    ///
    /// Fails where [`Merchant::sign`] fails.
    pub fn authorize(&self, message: &[u8], timestamp: &str, nonce: &str) -> Result<String, Error> {
        Ok(self.authorization(&self.signature(message)?, timestamp, nonce))
    }

    /// Writes the header for a signature, in one allocation: the same text as the `Display` of [`Authorization`].
    pub(crate) fn authorization(&self, signature: &[u8], timestamp: &str, nonce: &str) -> String {
        let (mchid, serial) = (self.mchid(), self.serial());
        let signature_length = signature.len().div_ceil(3) * 4;
        let length = SCHEME.len() + mchid.len() + nonce.len() + timestamp.len() + serial.len() + signature_length + 64;
        let mut header = String::with_capacity(length);
        for part in
            [SCHEME, " mchid=\"", mchid, "\",nonce_str=\"", nonce, "\",timestamp=\"", timestamp, "\",serial_no=\"", serial]
        {
            header.push_str(part);
        }
        header.push_str("\",signature=\"");
        STANDARD.encode_string(signature, &mut header);
        header.push('"');
        header
    }
}
