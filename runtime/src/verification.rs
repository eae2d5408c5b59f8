//! Verifies responses and notifications: the signature headers, the time window, the key that the serial names.

use std::fmt::{self, Write as _};
use std::ops::Deref;

use base64::engine::general_purpose::STANDARD;
use base64::{DecodeSliceError, Engine as _};

use crate::escape::EscapeControl;
use crate::keys::{PlatformKey, PlatformKeys};
use crate::signing::Scheme;

/// The most seconds by which a timestamp may differ from the clock, in either direction.
pub const TOLERANCE_SECONDS: u64 = 300;

/// The prefix of a signature that WeChat Pay makes wrong on purpose.
const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// The bytes of a signature with a key of 8192 bits, the longest, and those that its base64 may fill up.
const LONGEST_SIGNATURE: usize = 1024 + 2;

/// The signature headers of a response or a notification, as they arrived.
#[derive(Debug, Clone, Copy, Default)]
pub struct SignatureHeaders<'h> {
    /// `Wechatpay-Timestamp`.
    pub timestamp: Option<&'h str>,
    /// `Wechatpay-Nonce`.
    pub nonce: Option<&'h str>,
    /// `Wechatpay-Serial`.
    pub serial: Option<&'h str>,
    /// `Wechatpay-Signature`.
    pub signature: Option<&'h str>,
    /// `Wechatpay-Signature-Type`; it may be absent.
    pub signature_type: Option<&'h str>,
}

/// Stands for a header that is not text, or is there more than once with different values, as a list of them would: no part of a
/// signature is one.
const SEVERAL: &str = ", ";

/// Returns the value of a header, of which there should be one. Which of several values another program reads nobody can tell: then
/// it is [`SEVERAL`], which no check of a value accepts.
fn only<'h>(values: impl IntoIterator<Item = &'h str>) -> Option<&'h str> {
    let mut values = values.into_iter();
    let first = values.next()?;
    if values.all(|value| value == first) { Some(first) } else { Some(SEVERAL) }
}

/// Does the same with a header of a response or of a notification.
#[cfg(feature = "http")]
pub(crate) fn only_of<'h>(headers: &'h http::HeaderMap, name: &str) -> Option<&'h str> {
    only(headers.get_all(name).iter().map(|value| value.to_str().unwrap_or(SEVERAL)))
}

/// Collects the headers of a response or of a notification. One that is there several times with different values is refused when it is
/// verified.
#[cfg(feature = "http")]
impl<'h> From<&'h http::HeaderMap> for SignatureHeaders<'h> {
    fn from(headers: &'h http::HeaderMap) -> Self {
        SignatureHeaders::collect(|name| only_of(headers, name))
    }
}

impl<'h> SignatureHeaders<'h> {
    /// Collects the headers with `header`, which looks one up by its name in lower case and returns its value, or all of its values
    /// where a request can have several: then one that is there with different values is refused when it is verified.
    ///
    /// ```
    /// use wechatpay_runtime::verification::SignatureHeaders;
    ///
    /// let received = [("wechatpay-nonce", "d824f2e086d3c1df967785d13fcd22ef"), ("wechatpay-timestamp", "1722850421")];
    /// let headers = SignatureHeaders::collect(|name| received.iter().filter(move |(known, _)| *known == name).map(|(_, value)| *value));
    /// assert_eq!(headers.timestamp, Some("1722850421"));
    /// ```
    pub fn collect<I: IntoIterator<Item = &'h str>>(header: impl Fn(&'static str) -> I) -> Self {
        let header = |name| only(header(name));
        SignatureHeaders {
            timestamp: header("wechatpay-timestamp"),
            nonce: header("wechatpay-nonce"),
            serial: header("wechatpay-serial"),
            signature: header("wechatpay-signature"),
            signature_type: header("wechatpay-signature-type"),
        }
    }

    /// Returns whether there is no signature at all.
    pub fn is_unsigned(&self) -> bool {
        self.signature.is_none() && self.timestamp.is_none() && self.nonce.is_none()
    }
}

/// Why the signature of a response or a notification does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerificationError {
    /// It carries no signature. Every response of WeChat Pay carries one, so something in between sent this one.
    Unsigned,
    /// It carries no signature and is not JSON: the page of a proxy or of a login.
    NotWechatPay {
        /// Its `Content-Type`.
        content_type: String,
        /// The first 80 characters of its body.
        beginning: String,
    },
    /// This header, a part of the signature, is missing.
    MissingHeader(&'static str),
    /// This header, a part of the signature, is malformed, or is there more than once with different values.
    MalformedHeader(&'static str),
    /// The signature is of another scheme than those of [`Scheme`].
    OtherScheme(String),
    /// The header `Wechatpay-Signature-Type`, or without it the shape of the signature, tells one scheme, and the key of the serial is for
    /// another: RSA in place of SM2, or SM2 in place of RSA.
    SchemeOfAnotherKey {
        /// The scheme of the signature.
        scheme: Scheme,
        /// The serial of the key.
        serial: String,
        /// The scheme of the key.
        expected: Scheme,
    },
    /// A signature probe: WeChat Pay sends a wrong signature on purpose to see whether the client checks it. Whether the call
    /// succeeded is unknown.
    Probe,
    /// It is this many seconds old, more than 300. It may be a replay.
    Stale(u64),
    /// Its timestamp is this many seconds ahead of the clock, more than 300.
    FromTheFuture(u64),
    /// It is signed with the key of this serial, which the client does not have.
    UnknownSerial(String),
    /// It is signed with the platform certificate of this serial, which is not valid now.
    Expired(String),
    /// The signature does not match the bytes.
    WrongSignature,
    /// The signature does not match the bytes, which are encoded in this way (`Content-Encoding: gzip`) although the client asked for
    /// them as they are.
    Encoded(String),
    /// The downloaded bytes do not have the hash that the call before named.
    WrongHash,
    /// The downloaded bytes begin as gzip and cannot be unpacked.
    BrokenGzip,
}

impl fmt::Display for VerificationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut formatter = EscapeControl(formatter);
        match self {
            VerificationError::Unsigned => formatter.write_str("it carries no signature, so WeChat Pay did not send it"),
            VerificationError::NotWechatPay { content_type, beginning } => write!(
                formatter,
                "it is {content_type} without a signature: something between here and WeChat Pay sent it; it begins {beginning:?}"
            ),
            VerificationError::Encoded(encoding) => write!(
                formatter,
                "it is encoded as `{encoding}` (Content-Encoding), which the client did not ask for, and the signature is not the platform's over these bytes: a proxy probably compressed them"
            ),
            VerificationError::MissingHeader(name) => write!(formatter, "its header {name} is missing"),
            VerificationError::MalformedHeader(name) => write!(formatter, "its header {name} cannot be read, or is there twice"),
            VerificationError::OtherScheme(scheme) => {
                write!(formatter, "it is signed by the scheme `{scheme}`, which is none of {}", Scheme::names())
            }
            VerificationError::SchemeOfAnotherKey { scheme, serial, expected } => {
                write!(
                    formatter,
                    "it is signed by the scheme `{scheme}`, and the key {serial} is one of `{expected}`: the client needs the platform's key of the scheme that signs"
                )
            }
            VerificationError::Probe => {
                formatter.write_str("its signature is a probe, wrong on purpose; the outcome of the call is unknown")
            }
            VerificationError::Stale(seconds) => write!(
                formatter,
                "it is {seconds} s old, more than the {TOLERANCE_SECONDS} s that are accepted: a replay, or this machine's clock is wrong"
            ),
            VerificationError::FromTheFuture(seconds) => write!(
                formatter,
                "its timestamp is {seconds} s ahead, more than the {TOLERANCE_SECONDS} s that are accepted: this machine's clock is wrong"
            ),
            VerificationError::UnknownSerial(serial) => {
                write!(formatter, "it is signed with the key {serial}, which this client was not given")
            }
            VerificationError::Expired(serial) => {
                write!(formatter, "it is signed with the platform certificate {serial}, which is not valid at this time")
            }
            VerificationError::WrongHash => formatter.write_str("its bytes have another hash than the call before it said"),
            VerificationError::BrokenGzip => formatter.write_str("its bytes begin as gzip and cannot be unpacked"),
            VerificationError::WrongSignature => formatter.write_str("its signature is not the platform's over these bytes"),
        }
    }
}

impl std::error::Error for VerificationError {}

/// Verifies `body` as WeChat Pay signed it, at the time `now` (unix seconds).
///
/// # Errors
///
/// Each way in which verification fails is a variant of [`VerificationError`].
pub fn verify(keys: &PlatformKeys, headers: &SignatureHeaders<'_>, body: &[u8], now: u64) -> Result<(), VerificationError> {
    verify_with(|serial| keys.get(serial), headers, body, now)
}

/// Does what [`verify`] does; `find` looks up the key of a serial.
pub(crate) fn verify_with<K: Deref<Target = PlatformKey>>(
    find: impl FnOnce(&str) -> Option<K>,
    headers: &SignatureHeaders<'_>,
    body: &[u8],
    now: u64,
) -> Result<(), VerificationError> {
    if headers.is_unsigned() {
        return Err(VerificationError::Unsigned);
    }
    let present = |header: Option<_>, name| header.ok_or(VerificationError::MissingHeader(name));
    let signature = present(headers.signature, "Wechatpay-Signature")?;
    if signature.starts_with(PROBE) {
        return Err(VerificationError::Probe);
    }
    for (header, name) in [
        (headers.signature, "Wechatpay-Signature"),
        (headers.nonce, "Wechatpay-Nonce"),
        (headers.serial, "Wechatpay-Serial"),
        (headers.signature_type, "Wechatpay-Signature-Type"),
    ] {
        if header == Some(SEVERAL) {
            return Err(VerificationError::MalformedHeader(name));
        }
    }
    let timestamp = present(headers.timestamp, "Wechatpay-Timestamp")?;
    let nonce = present(headers.nonce, "Wechatpay-Nonce")?;
    let serial = present(headers.serial, "Wechatpay-Serial")?;
    let scheme = match headers.signature_type.map(|name| (name, Scheme::from_name(name))) {
        Some((name, None)) => return Err(VerificationError::OtherScheme(name.to_owned())),
        Some((_, scheme)) => scheme,
        None => None,
    };
    let digits = timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let at: u64 = timestamp.parse().ok().filter(|_| digits).ok_or(VerificationError::MalformedHeader("Wechatpay-Timestamp"))?;
    match (now.saturating_sub(at), at.saturating_sub(now)) {
        (age, _) if age > TOLERANCE_SECONDS => return Err(VerificationError::Stale(age)),
        (_, ahead) if ahead > TOLERANCE_SECONDS => return Err(VerificationError::FromTheFuture(ahead)),
        _ => {}
    }
    // What is signed are lines: a nonce of two could begin the body, which HTTP does not carry in a header and other callers might.
    if nonce.contains('\n') {
        return Err(VerificationError::MalformedHeader("Wechatpay-Nonce"));
    }
    let key = find(serial).ok_or_else(|| VerificationError::UnknownSerial(serial.to_owned()))?;
    if !key.is_valid(now) {
        return Err(VerificationError::Expired(serial.to_owned()));
    }
    if let Some(scheme) = scheme.filter(|scheme| scheme.algorithm() != key.algorithm()) {
        let (serial, expected) = (serial.to_owned(), Scheme::of(key.algorithm()));
        return Err(VerificationError::SchemeOfAnotherKey { scheme, serial, expected });
    }
    let mut decoded = [0; LONGEST_SIGNATURE];
    let length = STANDARD.decode_slice(signature, &mut decoded).map_err(|error| match error {
        DecodeSliceError::DecodeError(_) => VerificationError::MalformedHeader("Wechatpay-Signature"),
        DecodeSliceError::OutputSliceTooSmall => VerificationError::WrongSignature,
    })?;
    let signature = decoded.get(..length).unwrap_or_default();
    if key.verifies(&message(timestamp, nonce, body), signature) {
        return Ok(());
    }
    match scheme_by_shape(signature).filter(|found| scheme.is_none() && found.algorithm() != key.algorithm()) {
        Some(scheme) => {
            let (serial, expected) = (serial.to_owned(), Scheme::of(key.algorithm()));
            Err(VerificationError::SchemeOfAnotherKey { scheme, serial, expected })
        }
        None => Err(VerificationError::WrongSignature),
    }
}

/// Returns the scheme that makes signatures of this shape: RSA's are as long as the key, SM2's are two numbers in DER. Only for an error,
/// where no header names the scheme.
fn scheme_by_shape(signature: &[u8]) -> Option<Scheme> {
    match (signature.len(), signature) {
        (256 | 384 | 512, _) => Some(Scheme::Rsa),
        (length @ 66..=72, [0x30, rest, 0x02, ..]) if usize::from(*rest) == length - 2 => Some(Scheme::Sm2),
        _ => None,
    }
}

/// Returns the message that the platform signs: timestamp, nonce and body, each followed by a line feed.
///
/// ```
/// use wechatpay_runtime::verification::message;
///
/// assert_eq!(message("1722850421", "d824f2e086d3c1df967785d13fcd22ef", b""), b"1722850421\nd824f2e086d3c1df967785d13fcd22ef\n\n");
/// ```
pub fn message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    [timestamp.as_bytes(), b"\n", nonce.as_bytes(), b"\n", body, b"\n"].concat()
}
