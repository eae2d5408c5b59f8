//! What can go wrong with a call, and what to do about each.

mod api;
pub(crate) mod configuration;
mod detail;
mod redaction;
// Without a client nothing is signed and sent, so that nothing is explained.
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
    /// The request is wrong: change it. Nothing was done.
    FixRequest,
    /// Keys, certificate, clock or the merchant's settings are wrong: change them. Nothing was done.
    FixConfiguration,
    /// What was asked for does not exist: a query's number is of no order, a day has no bill. That is an outcome, not a mistake: after
    /// a creating call whose outcome is unknown it says that the call was not carried out.
    NotFound,
    /// Too many calls: wait, then repeat the very same call.
    SlowDown,
    /// Repeat the very same call, with the same numbers, after a pause.
    Retry,
    /// What came of the call is unknown, or the order has moved on: ask for its state with the query call before anything
    /// else. Where the endpoint is idempotent the very same call can be repeated too. Never mint a new number.
    AskForState,
}

impl fmt::Display for Advice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Advice::FixRequest => "fix the request",
            Advice::FixConfiguration => "fix the configuration",
            Advice::NotFound => "it does not exist",
            Advice::SlowDown => "slow down, then repeat the same call",
            Advice::Retry => "repeat the same call after a pause",
            Advice::AskForState => "ask for the state first",
        })
    }
}

/// Why a call gave no value.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be built or used as it is configured.
    Configuration(ConfigurationError),
    /// The request violates its declaration; nothing was sent.
    Invalid(Violations),
    /// The platform's certificates cannot be downloaded, so that no response could be verified: nothing else was sent.
    PlatformKeys(Arc<Error>),
    /// No response arrived, or not all of it.
    Transport(TransportError),
    /// A response arrived that cannot be trusted. What came of the call is unknown.
    Verification(ResponseError<VerificationError>),
    /// The API answered an error.
    Api(Box<ApiError>),
    /// A verified response arrived that is not of the declared type. The call itself succeeded, and the error carries the response:
    /// [`body`](ResponseError::body), [`json`](ResponseError::json).
    Decode(ResponseError<DecodeError>),
}

/// A problem with a response, and what identifies that response.
#[derive(Debug, Clone)]
pub struct ResponseError<P> {
    /// The HTTP status.
    pub status: u16,
    /// `Request-ID`, for WeChat Pay's support.
    pub request_id: Option<String>,
    /// What is wrong.
    pub problem: P,
    pub(crate) attempts: Attempts,
    /// Of a response that was verified.
    pub(crate) body: VerifiedBody,
}

impl<P> ResponseError<P> {
    #[cfg(feature = "client")]
    pub(crate) fn new(status: u16, request_id: Option<String>, problem: P) -> Self {
        ResponseError { status, request_id, problem, attempts: Attempts::default(), body: VerifiedBody::default() }
    }
}

/// The response that our declaration cannot read is not lost: the call succeeded, and here is what came of it.
impl ResponseError<DecodeError> {
    /// The bytes over which the signature was verified. Sensitive texts in them are encrypted.
    pub fn body(&self) -> &[u8] {
        &self.body.0
    }

    /// The JSON that the bytes hold, if they are JSON. Where a text in it is damaged, the damage is U+FFFD.
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

/// How many attempts a call has taken, and whether one before the last may have been carried out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Attempts {
    pub(crate) made: u32,
    pub(crate) unknown: bool,
}

/// The connection failed, or the time was up.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    attempts: Attempts,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// At which point the transport failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about: nothing was sent.
    Connect,
    /// The time was up before the request was sent.
    NotSent,
    /// The time was up while the response was awaited.
    TimedOut,
    /// The connection broke while the request was sent or the response was awaited or read.
    Broken,
    /// The response is larger than any response of the API.
    TooLarge,
}

impl TransportError {
    #[cfg(feature = "client")]
    pub(crate) fn new(kind: TransportErrorKind, source: Option<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        TransportError { kind, attempts: Attempts::default(), source }
    }

    /// Whether nothing of the last attempt was sent, for certain.
    fn is_unsent(&self) -> bool {
        matches!(self.kind, TransportErrorKind::Connect | TransportErrorKind::NotSent)
    }

    /// At which point it failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A cause can name what arrived.
        let mut formatter = EscapeControl(formatter);
        formatter.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::NotSent => "the time was up before the request was sent",
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
            "the operating system's random numbers",
            "cannot be had",
            "see that this process may read them",
        ))
    }

    #[cfg(feature = "client")]
    pub(crate) fn timed_out() -> Self {
        Error::Transport(TransportError::new(TransportErrorKind::TimedOut, None))
    }

    /// The runtime ended in the middle of it.
    #[cfg(feature = "client")]
    pub(crate) fn interrupted() -> Self {
        let source = "the tokio runtime that it ran on has ended";
        Error::Transport(TransportError::new(TransportErrorKind::Broken, Some(source.into())))
    }

    /// Whether nothing was sent, for certain.
    #[cfg(feature = "client")]
    pub(crate) fn is_unsent(&self) -> bool {
        matches!(self, Error::Transport(error) if error.is_unsent())
    }

    /// Whether no connection came about, so that nothing was sent.
    #[cfg(feature = "client")]
    pub(crate) fn is_unconnected(&self) -> bool {
        matches!(self, Error::Transport(error) if error.kind == TransportErrorKind::Connect)
    }

    /// What to do about it.
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
                Advice::AskForState => Advice::Retry,
                Advice::FixRequest => Advice::FixConfiguration,
                advice => advice,
            },
            // Where an earlier attempt was sent, the call is one that may be repeated.
            Error::Transport(error) if error.is_unsent() => Advice::Retry,
            // Even where the keys are to blame: what came of the call is unknown.
            Error::Transport(_) | Error::Decode(_) | Error::Verification(_) => Advice::AskForState,
            Error::Api(error) => error.advice(),
        }
    }

    /// How many times the call was sent, or was tried to be: 0 where nothing was sent at all. The error is that of the last
    /// attempt.
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

    /// The HTTP status, if a response arrived.
    pub fn status(&self) -> Option<u16> {
        match self {
            Error::Verification(answered) => Some(answered.status),
            Error::Decode(answered) => Some(answered.status),
            Error::Api(error) => Some(error.status),
            _ => None,
        }
    }

    /// `Request-ID` of the response, for WeChat Pay's support.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Error::Verification(answered) => answered.request_id.as_deref(),
            Error::Decode(answered) => answered.request_id.as_deref(),
            Error::Api(error) => error.request_id.as_deref(),
            _ => None,
        }
    }

    /// The error's code, if the API answered one.
    pub fn code(&self) -> Option<&ErrorCode> {
        match self {
            Error::Api(error) => Some(&error.code),
            _ => None,
        }
    }
}

/// What programs branch on. Each is about an error that the API responded; none says what became of an earlier attempt.
impl Error {
    fn is_code(&self, codes: &[ErrorCode]) -> bool {
        self.code().is_some_and(|code| codes.contains(code))
    }

    /// What was asked for does not exist: the order, the refund, the bill of that day.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Error::Api(error) if error.code.is_not_found())
    }

    /// The order is paid already (`ORDERPAID`).
    pub fn is_already_paid(&self) -> bool {
        self.is_code(&[ErrorCode::OrderPaid])
    }

    /// The order was closed or cancelled, so that it can no longer be paid or changed (`ORDER_CLOSED`, `ORDER_CANCELED`).
    pub fn is_closed(&self) -> bool {
        self.is_code(&[ErrorCode::OrderClosed, ErrorCode::OrderCanceled])
    }

    /// The user is entering the password (`USERPAYING`): ask for the order until it is paid or closed.
    pub fn is_user_paying(&self) -> bool {
        self.is_code(&[ErrorCode::UserPaying])
    }

    /// The merchant's number belongs to another order already, or what is to be created exists (`OUT_TRADE_NO_USED`,
    /// `ALREADY_EXISTS`).
    pub fn is_duplicate(&self) -> bool {
        self.is_code(&[ErrorCode::OutTradeNoUsed, ErrorCode::AlreadyExists])
    }

    /// The balance does not suffice (`NOT_ENOUGH`).
    pub fn is_balance_insufficient(&self) -> bool {
        self.is_code(&[ErrorCode::NotEnough])
    }

    /// There were too many calls (429, `FREQUENCY_LIMITED` and its like).
    pub fn is_rate_limited(&self) -> bool {
        let codes = [ErrorCode::FrequencyLimited, ErrorCode::FrequencyLimitExceed, ErrorCode::RateLimitExceeded];
        self.status() == Some(429) || self.is_code(&codes)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut formatter = EscapeControl(formatter);
        match self {
            Error::Configuration(error) => write!(formatter, "{error}"),
            Error::Invalid(violations) => write!(formatter, "the request was not sent: {violations}"),
            Error::PlatformKeys(error) => {
                // It tells its own Request-ID.
                return write!(formatter, "nothing was sent, since the platform's certificates cannot be had: {error}");
            }
            Error::Transport(error) => write!(formatter, "{error}"),
            Error::Verification(answered) => {
                write!(formatter, "the response (HTTP {}) cannot be trusted: {}", answered.status, answered.problem)
            }
            Error::Api(error) => write!(formatter, "{error}"),
            Error::Decode(answered) => write!(
                formatter,
                "the call succeeded (HTTP {}), but its response cannot be read: {}",
                answered.status, answered.problem
            ),
        }?;
        self.request_id().map_or(Ok(()), |id| write!(formatter, " (Request-ID {id})"))?;
        match self.attempts() {
            0 | 1 => Ok(()),
            attempts => write!(formatter, " after {attempts} attempts"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Transport(error) => error.source.as_deref().map(|source| source as _),
            Error::PlatformKeys(error) => Some(error.as_ref()),
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
