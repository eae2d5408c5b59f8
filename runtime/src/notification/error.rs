//! Why a notification is refused, and the response to its sender.

use std::fmt::{self, Write as _};

use super::NotificationResponse;
use crate::declaration::DecodeError;
use crate::escape::{EscapeControl, escape_control};
use crate::keys::DecryptError;
use crate::verification::VerificationError;

/// Why a notification is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationError {
    /// The request did not arrive whole, or it is too large.
    Incomplete(String),
    /// The path names a merchant for which [`NotificationReceivers`](super::NotificationReceivers) has no receiver.
    UnknownMerchant(String),
    /// The signature does not verify: it is missing, a probe, too old, from the future, of an unknown key, or does not match the
    /// body.
    Verification(VerificationError),
    /// The signature is right, but the body is not JSON.
    NotJson(String),
    /// The signature is right, but the JSON is not a notification: a part is missing or has another type.
    NotANotification(DecodeError),
    /// The resource is encrypted with this algorithm, which is neither AEAD_AES_256_GCM nor, with the feature `shangmi`, AEAD_SM4_GCM.
    UnknownAlgorithm(String),
    /// The resource cannot be decrypted with this APIv3 key.
    Decrypt(DecryptError),
    /// The decrypted resource does not decode into the struct that is declared for this event type.
    Decode {
        /// The event type.
        event_type: String,
        /// What is wrong with the resource.
        problem: DecodeError,
    },
}

impl NotificationError {
    /// Returns the response to the sender, which asks for another delivery. It holds only fixed words.
    ///
    /// The status is 401 if verification fails, 404 for a merchant that is not served here, 400 for anything that is not a notification, and 500 if the fault is on this
    /// side: an unknown key, or an algorithm or a resource that is not understood. Once that is fixed, the next delivery
    /// succeeds.
    pub fn response(&self) -> NotificationResponse {
        let (status, message) = match self {
            NotificationError::Incomplete(_) => (400, "the request did not arrive whole"),
            NotificationError::UnknownMerchant(_) => (404, "no merchant of this path is known here"),
            NotificationError::Verification(verification_error) => match verification_error {
                VerificationError::UnknownSerial(_) => (500, "the key of Wechatpay-Serial is not known here"),
                VerificationError::Probe => (401, "the signature is wrong"),
                VerificationError::WrongSignature => (401, "the signature is wrong"),
                VerificationError::Stale(_) | VerificationError::FromTheFuture(_) => (401, "Wechatpay-Timestamp is too far off"),
                VerificationError::SchemeOfAnotherKey { .. } => (401, "the scheme is not that of the key of Wechatpay-Serial"),
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

    /// Logs the error, with the id and the event type if they are known, and returns it.
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

    /// Returns whether it is a probe: a notification with a wrong signature, sent on purpose to see whether signatures are
    /// checked. The real notification follows, so a probe is no reason for an alarm.
    pub fn is_probe(&self) -> bool {
        matches!(self, NotificationError::Verification(VerificationError::Probe))
    }
}

impl fmt::Display for NotificationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut formatter = EscapeControl(formatter);
        match self {
            NotificationError::Incomplete(reason) => write!(formatter, "the notification did not arrive whole: {reason}"),
            NotificationError::UnknownMerchant(merchant) => {
                write!(formatter, "the notification's path ends in `{merchant}`, for which there is no receiver")
            }
            NotificationError::Verification(VerificationError::Probe) => {
                formatter.write_str("the notification is a probe, signed wrongly on purpose; the good one follows")
            }
            NotificationError::Verification(verification_error) => {
                write!(formatter, "the notification cannot be verified: {verification_error}")
            }
            NotificationError::NotJson(reason) => write!(formatter, "the notification is not JSON: {reason}"),
            NotificationError::NotANotification(problem) => write!(formatter, "what arrived is not a notification: {problem}"),
            NotificationError::UnknownAlgorithm(algorithm) => write!(
                formatter,
                "the notification is encrypted by the algorithm `{algorithm}`: {}",
                DecryptError::UnknownAlgorithm
            ),
            NotificationError::Decrypt(problem) => {
                write!(formatter, "the notification's resource cannot be decrypted: {problem}")
            }
            NotificationError::Decode { event_type, problem } => {
                write!(formatter, "the resource of the notification {event_type} cannot be decoded: {problem}")
            }
        }
    }
}

impl std::error::Error for NotificationError {}
