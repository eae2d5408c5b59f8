//! Why a notification cannot be taken, and what its sender is answered.

use std::fmt::{self, Write as _};

use super::NotificationResponse;
use crate::declaration::DecodeError;
use crate::escape::{EscapeControl, escape_control};
use crate::keys::DecryptError;
use crate::verification::VerificationError;

/// Why a notification cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationError {
    /// The request did not arrive whole, or is too large.
    Incomplete(String),
    /// It cannot be trusted: unsigned, a probe, stale, from the future, of an unknown key, changed on its way.
    Verification(VerificationError),
    /// It is signed, and not JSON.
    NotJson(String),
    /// It is signed JSON, and not a notification: a part is missing or of another type.
    NotANotification(DecodeError),
    /// Its resource is encrypted by this algorithm, which is not AEAD_AES_256_GCM.
    UnknownAlgorithm(String),
    /// Its resource cannot be decrypted with this APIv3 key.
    Decrypt(DecryptError),
    /// What was decrypted is not what the struct declares for this type of event.
    Decode {
        /// The type of event.
        event_type: String,
        /// What is wrong with the resource.
        problem: DecodeError,
    },
}

impl NotificationError {
    /// What the sender is answered: to send it again. It holds nothing but fixed words.
    ///
    /// 401 for what cannot be trusted, 400 for what is no notification, 500 where the fault is on this side: a key that is
    /// not known, an algorithm or a resource that is not understood. Once that is mended the next delivery is taken.
    pub fn response(&self) -> NotificationResponse {
        let (status, message) = match self {
            NotificationError::Incomplete(_) => (400, "the request did not arrive whole"),
            NotificationError::Verification(verification_error) => match verification_error {
                VerificationError::UnknownSerial(_) => (500, "the key of Wechatpay-Serial is not known here"),
                VerificationError::Probe => (401, "the signature is wrong"),
                VerificationError::WrongSignature => (401, "the signature is wrong"),
                VerificationError::Stale(_) | VerificationError::FromTheFuture(_) => (401, "Wechatpay-Timestamp is too far off"),
                VerificationError::OtherScheme(_) => (401, "the signature's scheme is not known here"),
                _ => (401, "the signature is missing or malformed"),
            },
            NotificationError::NotJson(_) => (400, "the body is not JSON"),
            NotificationError::NotANotification(_) => (400, "the body is not a notification"),
            NotificationError::UnknownAlgorithm(_) => (500, "the resource's algorithm is not known here"),
            NotificationError::Decrypt(_) => (500, "the resource cannot be decrypted here"),
            NotificationError::Decode { .. } => (500, "the resource is not understood here"),
        };
        NotificationResponse::failure(status, message)
    }

    /// Leaves it in the log, with the id and the type of event where they are known, and gives it back.
    pub(super) fn logged(self, notification: Option<(&str, &str)>) -> Self {
        let (id, event_type) = notification.map(|(id, event_type)| (escape_control(id), escape_control(event_type))).unzip();
        match self.is_probe() {
            true => tracing::info!("a notification was refused: a probe, signed wrongly on purpose; the good one follows"),
            false => {
                tracing::warn!(id = id.as_deref(), event_type = event_type.as_deref(), error = %self, "a notification was refused; it is sent again")
            }
        }
        self
    }

    /// Whether it is a probe: a signature that is wrong on purpose, to see whether it is checked. The good notification
    /// follows, so this is nothing to be alarmed about.
    pub fn is_probe(&self) -> bool {
        matches!(self, NotificationError::Verification(VerificationError::Probe))
    }
}

impl fmt::Display for NotificationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut formatter = EscapeControl(formatter);
        match self {
            NotificationError::Incomplete(reason) => write!(formatter, "the notification did not arrive whole: {reason}"),
            NotificationError::Verification(VerificationError::Probe) => {
                formatter.write_str("the notification is a probe, signed wrongly on purpose; the good one follows")
            }
            NotificationError::Verification(verification_error) => {
                write!(formatter, "the notification cannot be trusted: {verification_error}")
            }
            NotificationError::NotJson(reason) => write!(formatter, "the notification is not JSON: {reason}"),
            NotificationError::NotANotification(problem) => write!(formatter, "what arrived is not a notification: {problem}"),
            NotificationError::UnknownAlgorithm(algorithm) => write!(
                formatter,
                "the notification is encrypted by the algorithm `{algorithm}`, which is not {}",
                super::receiver::ALGORITHM
            ),
            NotificationError::Decrypt(problem) => {
                write!(formatter, "the notification's resource cannot be decrypted: {problem}")
            }
            NotificationError::Decode { event_type, problem } => {
                write!(formatter, "the resource of the notification {event_type} is not what is declared: {problem}")
            }
        }
    }
}

impl std::error::Error for NotificationError {}
