//! The errors of a call, and what to do about each.

mod api;
pub(crate) mod configuration;
mod detail;
mod redaction;
// A signature is explained only where requests are signed and sent.
#[cfg_attr(not(feature = "client"), allow(dead_code))]
mod signature;

use std::fmt::{self, Write as _};
use std::sync::Arc;

pub use api::{ApiError, ErrorCode};
#[cfg(feature = "client")]
pub(crate) use api::{beginning, encoding};
pub use configuration::ConfigurationError;
pub use detail::Detail;
pub use redaction::redact;
pub use signature::{MessageLine, SignatureExplanation};

use crate::declaration::DecodeError;
use crate::escape::EscapeControl;
use crate::json::Json;
use crate::validation::Violations;
use crate::verification::VerificationError;

/// What to do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Advice {
    /// The request is wrong: change it. The server did nothing.
    FixRequest,
    /// Keys, certificate, clock or the merchant's settings are wrong: change them. The server did nothing.
    FixConfiguration,
    /// The order, refund or bill does not exist. This is an outcome, not a mistake: if a creating call had an unknown outcome, it
    /// says that the call was not carried out.
    NotFound,
    /// Too many calls: wait, then retry the very same call.
    SlowDown,
    /// Retry the very same call, with the same numbers, after a pause.
    Retry,
    /// The outcome of the call is unknown, or the order has moved on: first query the order's state. An idempotent call can be
    /// retried as it is instead. Never create a new number.
    AskForState,
    /// The call succeeded, and what came is in the error: [`body`](ResponseError::body), [`json`](ResponseError::json). The declared
    /// type does not fit it, so that the same call again, or a query in place of a query, ends in the same way.
    ReadResponse,
}

impl fmt::Display for Advice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Advice::FixRequest => "fix the request",
            Advice::FixConfiguration => "fix the configuration",
            Advice::NotFound => "it does not exist",
            Advice::SlowDown => "slow down, then retry the same call",
            Advice::Retry => "retry the same call after a pause",
            Advice::AskForState => "ask for the state first",
            Advice::ReadResponse => "the call succeeded: read the response itself",
        })
    }
}

/// Why a call returned no value.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be built or used with this configuration.
    Configuration(ConfigurationError),
    /// The request violates its declaration; nothing was sent.
    Invalid(Violations),
    /// The platform's certificates cannot be downloaded. Nothing else was sent, since no response could be verified.
    PlatformKeys(Arc<Error>),
    /// No response arrived, or not all of it.
    Transport(TransportError),
    /// A response arrived whose signature does not verify. The outcome of the call is unknown.
    Verification(ResponseError<VerificationError>),
    /// The API responded with an error.
    Api(Box<ApiError>),
    /// A verified response arrived that does not decode into the declared type. The call itself succeeded, and the error carries
    /// the response: [`body`](ResponseError::body), [`json`](ResponseError::json).
    Decode(ResponseError<DecodeError>),
}

/// A problem with a response, with the status and the Request-ID of that response.
#[derive(Debug, Clone)]
pub struct ResponseError<P> {
    /// The HTTP status.
    pub status: u16,
    /// `Request-ID`, which WeChat Pay's support asks for.
    pub request_id: Option<String>,
    /// What is wrong.
    pub problem: P,
    pub(crate) attempts: Attempts,
    /// The body of a verified response, otherwise empty.
    pub(crate) body: VerifiedBody,
    /// Why the key that the signature names cannot be had: the error of the download of its certificate.
    pub(crate) cause: Option<Arc<Error>>,
}

impl<P> ResponseError<P> {
    #[cfg(feature = "client")]
    pub(crate) fn new(status: u16, request_id: Option<String>, problem: P) -> Self {
        ResponseError { status, request_id, problem, attempts: Attempts::default(), body: VerifiedBody::default(), cause: None }
    }
}

/// The call succeeded: the error carries the response that could not be decoded.
impl ResponseError<DecodeError> {
    /// Returns the bytes that the signature was verified over. Sensitive texts in them are encrypted.
    pub fn body(&self) -> &[u8] {
        &self.body.0
    }

    /// Returns the body as JSON, or `None` if it is not JSON. Damaged characters of a text become U+FFFD.
    ///
    /// ```no_run
    /// # use wechatpay_runtime::Error;
    /// # fn keep(error: Error) {
    /// if let Error::Decode(error) = error {
    ///     let prepay_id = error.json().and_then(|json| json["prepay_id"].as_str().map(str::to_owned));
    ///     println!("the call succeeded: {prepay_id:?}");
    /// }
    /// # }
    /// ```
    pub fn json(&self) -> Option<serde_json::Value> {
        Json::parse_verified(&self.body.0).ok().map(serde_json::Value::from)
    }
}

/// The bytes of a verified response. Its `Debug` shows none of them.
#[derive(Clone, Default)]
pub(crate) struct VerifiedBody(Box<[u8]>);

impl VerifiedBody {
    #[cfg(feature = "client")]
    pub(crate) fn of(body: &[u8]) -> Self {
        VerifiedBody(body.into())
    }
}

impl fmt::Debug for VerifiedBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "[{} bytes]", self.0.len())
    }
}

/// How many attempts a call made, and whether one before the last may have been carried out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Attempts {
    pub(crate) made: u32,
    pub(crate) unknown: bool,
}

/// The connection failed, or an attempt took too long.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    attempts: Attempts,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// When the transport failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made: nothing was sent.
    Connect,
    /// The attempt timed out before the request was sent.
    NotSent,
    /// The attempt timed out while it waited for the response.
    TimedOut,
    /// The connection broke while the request was sent, or before the response was complete.
    Broken,
    /// The response is larger than any response of the API.
    TooLarge,
}

impl TransportError {
    #[cfg(feature = "client")]
    pub(crate) fn new(kind: TransportErrorKind, source: Option<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        TransportError { kind, attempts: Attempts::default(), source }
    }

    /// Returns whether it is certain that the last attempt sent nothing.
    fn is_unsent(&self) -> bool {
        matches!(self.kind, TransportErrorKind::Connect | TransportErrorKind::NotSent)
    }

    /// Returns when the transport failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The source can name values that arrived.
        let mut formatter = EscapeControl(formatter);
        formatter.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::NotSent => "the attempt timed out before the request was sent",
            TransportErrorKind::TimedOut => "no response in time",
            TransportErrorKind::Broken => "the connection broke before the response was complete",
            TransportErrorKind::TooLarge => "the response is larger than any response of the API",
        })?;
        if self.is_unsent() {
            formatter.write_str(match self.attempts.unknown {
                false => ", so nothing was sent",
                true => "; an earlier attempt was sent, and what came of it is unknown",
            })?;
        }
        let mut cause = self.source.as_deref().map(|source| source as &dyn std::error::Error);
        while let Some(error) = cause {
            write!(formatter, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for TransportError {}

impl Error {
    pub(crate) fn no_randomness() -> Self {
        Error::Configuration(ConfigurationError::new(
            "the operating system's random bytes",
            "are not available",
            "check that this process may read them",
        ))
    }

    #[cfg(feature = "client")]
    pub(crate) fn timed_out() -> Self {
        Error::Transport(TransportError::new(TransportErrorKind::TimedOut, None))
    }

    /// The runtime ended during the call.
    #[cfg(feature = "client")]
    pub(crate) fn interrupted() -> Self {
        let source = "the tokio runtime that it ran on has ended";
        Error::Transport(TransportError::new(TransportErrorKind::Broken, Some(source.into())))
    }

    /// Returns whether it is certain that nothing was sent.
    #[cfg(feature = "client")]
    pub(crate) fn is_unsent(&self) -> bool {
        matches!(self, Error::Transport(error) if error.is_unsent())
    }

    /// Returns whether no connection could be made, so that nothing was sent.
    #[cfg(feature = "client")]
    pub(crate) fn is_unconnected(&self) -> bool {
        matches!(self, Error::Transport(error) if error.kind == TransportErrorKind::Connect)
    }

    /// Returns what to do about the error.
    pub fn advice(&self) -> Advice {
        match self {
            Error::Configuration(_) => Advice::FixConfiguration,
            Error::Invalid(_) => Advice::FixRequest,
            Error::PlatformKeys(error) => match error.advice() {
                Advice::AskForState
                    if matches!(&**error, Error::Verification(ResponseError { problem: VerificationError::Expired(_), .. })) =>
                {
                    Advice::FixConfiguration
                }
                Advice::AskForState | Advice::ReadResponse => Advice::Retry,
                Advice::FixRequest => Advice::FixConfiguration,
                advice => advice,
            },
            // An earlier attempt was sent only if a retry of the call is safe.
            Error::Transport(error) if error.is_unsent() => Advice::Retry,
            // Even if the keys are to blame, the outcome of the call is unknown.
            Error::Transport(_) | Error::Verification(_) => Advice::AskForState,
            Error::Decode(_) => Advice::ReadResponse,
            Error::Api(error) => error.advice(),
        }
    }

    /// Returns the number of attempts to send the call: 0 if nothing was sent. The error is that of the last attempt.
    pub fn attempts(&self) -> u32 {
        match self {
            Error::Configuration(_) | Error::Invalid(_) | Error::PlatformKeys(_) => 0,
            Error::Transport(error) => error.attempts.made,
            Error::Verification(answered) => answered.attempts.made,
            Error::Decode(answered) => answered.attempts.made,
            Error::Api(error) => error.attempts.made,
        }
    }

    #[cfg(feature = "client")]
    pub(crate) fn after(mut self, attempts: Attempts) -> Self {
        match &mut self {
            Error::Configuration(_) | Error::Invalid(_) | Error::PlatformKeys(_) => {}
            Error::Transport(error) => error.attempts = attempts,
            Error::Verification(answered) => answered.attempts = attempts,
            Error::Decode(answered) => answered.attempts = attempts,
            Error::Api(error) => error.attempts = attempts,
        }
        self
    }

    /// Returns the HTTP status, if a response arrived.
    pub fn status(&self) -> Option<u16> {
        match self {
            Error::Verification(answered) => Some(answered.status),
            Error::Decode(answered) => Some(answered.status),
            Error::Api(error) => Some(error.status),
            _ => None,
        }
    }

    /// Returns `Request-ID` of the response, which WeChat Pay's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Error::Verification(answered) => answered.request_id.as_deref(),
            Error::Decode(answered) => answered.request_id.as_deref(),
            Error::Api(error) => error.request_id.as_deref(),
            _ => None,
        }
    }

    /// Returns the error's code, if the API responded with one.
    pub fn code(&self) -> Option<&ErrorCode> {
        match self {
            Error::Api(error) => Some(&error.code),
            _ => None,
        }
    }
}

/// The conditions that programs branch on. Each looks at the API's response alone: it says nothing about earlier attempts.
///
/// What is said of a payment or a balance counts only in a response that is signed: goods may be sent for it.
impl Error {
    fn is_code(&self, codes: &[ErrorCode]) -> bool {
        matches!(self, Error::Api(error) if error.verified && codes.contains(&error.code))
    }

    /// Returns whether the order, the refund or the bill of that day does not exist.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Error::Api(error) if error.code.is_not_found())
    }

    /// Returns whether the order is paid already (`ORDERPAID`).
    pub fn is_already_paid(&self) -> bool {
        self.is_code(&[ErrorCode::OrderPaid])
    }

    /// Returns whether the order was closed or cancelled, so that it can no longer be paid or changed (`ORDER_CLOSED`,
    /// `ORDER_CANCELED`).
    pub fn is_closed(&self) -> bool {
        self.is_code(&[ErrorCode::OrderClosed, ErrorCode::OrderCanceled])
    }

    /// Returns whether the user is entering the password (`USERPAYING`). Then query the order until it is paid or closed.
    pub fn is_user_paying(&self) -> bool {
        self.is_code(&[ErrorCode::UserPaying])
    }

    /// Returns whether the merchant's number belongs to another order already, or the thing to create exists
    /// (`OUT_TRADE_NO_USED`, `ALREADY_EXISTS`).
    pub fn is_duplicate(&self) -> bool {
        self.is_code(&[ErrorCode::OutTradeNoUsed, ErrorCode::AlreadyExists])
    }

    /// Returns whether the balance does not suffice (`NOT_ENOUGH`).
    pub fn is_balance_insufficient(&self) -> bool {
        self.is_code(&[ErrorCode::NotEnough])
    }

    /// Returns whether there were too many calls (status 429, `FREQUENCY_LIMITED` and similar codes).
    pub fn is_rate_limited(&self) -> bool {
        let codes = [ErrorCode::FrequencyLimited, ErrorCode::FrequencyLimitExceed, ErrorCode::RateLimitExceeded];
        self.status() == Some(429) || self.code().is_some_and(|code| codes.contains(code))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut formatter = EscapeControl(formatter);
        match self {
            Error::Configuration(error) => write!(formatter, "{error}"),
            Error::Invalid(violations) => write!(formatter, "the request was not sent: {violations}"),
            Error::PlatformKeys(error) => {
                // The inner error names its own Request-ID.
                return write!(formatter, "nothing was sent, since the platform's certificates cannot be downloaded: {error}");
            }
            Error::Transport(error) => write!(formatter, "{error}"),
            Error::Verification(answered) => {
                write!(formatter, "the response (HTTP {}) cannot be verified: {}", answered.status, answered.problem)
            }
            Error::Api(error) => write!(formatter, "{error}"),
            Error::Decode(answered) => write!(
                formatter,
                "the call succeeded (HTTP {}), but its response cannot be decoded: {}",
                answered.status, answered.problem
            ),
        }?;
        self.request_id().map_or(Ok(()), |id| write!(formatter, " (Request-ID {id})"))?;
        match self.attempts() {
            0 | 1 => {}
            attempts => write!(formatter, " after {attempts} attempts")?,
        }
        match self {
            // It names the Request-ID of another response.
            Error::Verification(ResponseError { cause: Some(cause), .. }) => {
                write!(formatter, "; its certificate cannot be downloaded: {cause}")
            }
            _ => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Transport(error) => error.source.as_deref().map(|source| source as _),
            Error::PlatformKeys(error) => Some(error.as_ref()),
            Error::Verification(answered) => answered.cause.as_deref().map(|cause| cause as _),
            _ => None,
        }
    }
}

impl From<ConfigurationError> for Error {
    fn from(error: ConfigurationError) -> Self {
        Error::Configuration(error)
    }
}

impl From<Violations> for Error {
    fn from(violations: Violations) -> Self {
        Error::Invalid(violations)
    }
}
