//! The signature of a request: nonce, timestamp, and the `Authorization` header, which the gateway reads here too.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::crypto::{self, Algorithm};
use crate::error::Error;
use crate::keys::identity::Credentials;
use crate::request::NONCE_LENGTH;

/// A scheme of signatures: the first word of the `Authorization` header, and the value of `Wechatpay-Signature-Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Scheme {
    /// `WECHATPAY2-SHA256-RSA2048`: a merchant's. RSASSA-PKCS1-v1_5 with SHA-256.
    #[default]
    Rsa,
    /// `WECHATPAY2-SM2-WITH-SM3`: a merchant's with an SM2 key (国密, feature `shangmi`). SM2 over SM3 with the user id
    /// 1234567812345678, in ASN.1 DER.
    Sm2,
    /// `WECHATPAY-BRAND-SHA256-RSA2048`: a brand's, for paths under `/brand/`. The same signature, and `brand_id` in place of `mchid`.
    BrandRsa,
}

impl Scheme {
    /// All schemes.
    pub const ALL: &[Scheme] = &[Scheme::Rsa, Scheme::Sm2, Scheme::BrandRsa];

    /// Returns the name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Scheme::Rsa => "WECHATPAY2-SHA256-RSA2048",
            Scheme::Sm2 => "WECHATPAY2-SM2-WITH-SM3",
            Scheme::BrandRsa => "WECHATPAY-BRAND-SHA256-RSA2048",
        }
    }

    /// Returns the scheme of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scheme| scheme.as_str() == name)
    }

    /// Returns the name of the pair in `Authorization` that says who signs: `mchid` or `brand_id`.
    pub const fn id_name(self) -> &'static str {
        match self {
            Scheme::Rsa | Scheme::Sm2 => "mchid",
            Scheme::BrandRsa => "brand_id",
        }
    }

    /// Returns the algorithm of the keys that it signs with.
    pub(crate) const fn algorithm(self) -> Algorithm {
        match self {
            Scheme::Rsa | Scheme::BrandRsa => Algorithm::Rsa,
            Scheme::Sm2 => Algorithm::Sm2,
        }
    }

    /// Returns the scheme of a merchant's key.
    pub(crate) const fn of(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Rsa => Scheme::Rsa,
            Algorithm::Sm2 => Scheme::Sm2,
        }
    }

    /// Returns the names of all schemes, for an error.
    pub(crate) fn names() -> String {
        let names: Vec<String> = Self::ALL.iter().map(|scheme| format!("`{scheme}`")).collect();
        names.join(", ")
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

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
/// use wechatpay_runtime::signing::Scheme;
///
/// let header = r#"WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="0J",timestamp="1554208460",serial_no="5157",signature="uO/+""#;
/// let authorization = Authorization::parse(header)?;
/// assert_eq!((authorization.scheme, authorization.id), (Scheme::Rsa, "1900000109"));
/// assert_eq!(authorization.to_string(), header);
/// # Ok::<(), String>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization<'a> {
    /// The scheme.
    pub scheme: Scheme,
    /// Who signed: the merchant number (`mchid`), or the brand's id (`brand_id`) with [`Scheme::BrandRsa`].
    pub id: &'a str,
    /// The nonce that was signed.
    pub nonce_str: &'a str,
    /// The timestamp that was signed, in unix seconds.
    pub timestamp: &'a str,
    /// The serial of the signer's certificate.
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
        let (name, pairs) = header.split_once(' ').unwrap_or((header, ""));
        let scheme = Scheme::from_name(name)
            .ok_or_else(|| format!("the scheme is `{name}` and should be one of {}, followed by one space", Scheme::names()))?;
        let names = [scheme.id_name(), "nonce_str", "timestamp", "serial_no", "signature"];
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
        Ok(Authorization { scheme, id: next()?, nonce_str: next()?, timestamp: next()?, serial_no: next()?, signature: next()? })
    }
}

impl fmt::Display for Authorization<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Authorization { scheme, id, nonce_str, timestamp, serial_no, signature } = self;
        write!(
            formatter,
            "{scheme} {}=\"{id}\",nonce_str=\"{nonce_str}\",timestamp=\"{timestamp}\",serial_no=\"{serial_no}\",signature=\"{signature}\"",
            scheme.id_name()
        )
    }
}

impl Credentials {
    /// Writes the header for a signature, in one allocation: the same text as the `Display` of [`Authorization`].
    pub(crate) fn authorization(&self, signature: &[u8], timestamp: &str, nonce: &str) -> String {
        let (scheme, id, serial) = (self.scheme(), self.id(), self.serial());
        let signature_length = signature.len().div_ceil(3) * 4;
        let length = scheme.as_str().len() + id.len() + nonce.len() + timestamp.len() + serial.len() + signature_length + 68;
        let mut header = String::with_capacity(length);
        for part in [
            scheme.as_str(),
            " ",
            scheme.id_name(),
            "=\"",
            id,
            "\",nonce_str=\"",
            nonce,
            "\",timestamp=\"",
            timestamp,
            "\",serial_no=\"",
            serial,
        ] {
            header.push_str(part);
        }
        header.push_str("\",signature=\"");
        // Encoded in its place: base64's own writing to a string goes by way of a buffer, a check and a copy.
        let mut header = header.into_bytes();
        let start = header.len();
        header.resize(start + signature_length, b'=');
        let _ = STANDARD.encode_slice(signature, header.get_mut(start..).unwrap_or_default());
        header.push(b'"');
        // Texts and base64 are UTF-8.
        String::from_utf8(header).unwrap_or_default()
    }
}
