//! Injected faults of deliveries: a notification that is sent twice, or wrongly signed, encrypted or written.

use crate::engine::fault::Fault;

/// A fault of the next delivery of a notification. The correct notification follows by the schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationFault {
    /// The notification is sent twice at once, correctly signed.
    Duplicate,
    /// One bit of the signed body changes.
    BodyBitFlipped,
    /// The signature is base64 of the right length but was made over another message.
    WrongSignature,
    /// The signature is correct, but `Wechatpay-Serial` names another key.
    WrongSerial,
    /// The signature headers are missing.
    MissingSignature,
    /// Correctly signed, with a timestamp more than 300 s in the past.
    StaleTimestamp,
    /// Correctly signed, with a timestamp more than 300 s in the future.
    FutureTimestamp,
    /// The signature begins with `WECHATPAY/SIGNTEST/`: a probe, wrong on purpose.
    Probe,
    /// Correctly signed, but encrypted with another APIv3 key.
    WrongApiV3Key,
    /// Correctly signed, but with an unknown encryption algorithm.
    UnknownAlgorithm,
    /// Correctly signed, but not JSON.
    NotJson,
    /// Correctly signed JSON, but not a notification.
    NotANotification,
}

impl NotificationFault {
    /// Every fault.
    pub const ALL: &[NotificationFault] = &[
        NotificationFault::Duplicate,
        NotificationFault::BodyBitFlipped,
        NotificationFault::WrongSignature,
        NotificationFault::WrongSerial,
        NotificationFault::MissingSignature,
        NotificationFault::StaleTimestamp,
        NotificationFault::FutureTimestamp,
        NotificationFault::Probe,
        NotificationFault::WrongApiV3Key,
        NotificationFault::UnknownAlgorithm,
        NotificationFault::NotJson,
        NotificationFault::NotANotification,
    ];

    /// Returns the name in control calls and in the journal.
    pub const fn as_str(self) -> &'static str {
        match self {
            NotificationFault::Duplicate => "duplicate",
            NotificationFault::BodyBitFlipped => "body_bit_flipped",
            NotificationFault::WrongSignature => "wrong_signature",
            NotificationFault::WrongSerial => "wrong_serial",
            NotificationFault::MissingSignature => "missing_signature",
            NotificationFault::StaleTimestamp => "stale_timestamp",
            NotificationFault::FutureTimestamp => "future_timestamp",
            NotificationFault::Probe => "probe",
            NotificationFault::WrongApiV3Key => "wrong_api_v3_key",
            NotificationFault::UnknownAlgorithm => "unknown_algorithm",
            NotificationFault::NotJson => "not_json",
            NotificationFault::NotANotification => "not_a_notification",
        }
    }

    /// Returns the fault with this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fault| fault.as_str() == name)
    }

    /// Returns the same fault for a response, if it is a fault of the signature.
    pub(super) fn of_signature(self) -> Option<Fault> {
        Some(match self {
            NotificationFault::BodyBitFlipped => Fault::BodyBitFlipped,
            NotificationFault::WrongSignature => Fault::WrongSignature,
            NotificationFault::WrongSerial => Fault::WrongSerial,
            NotificationFault::MissingSignature => Fault::MissingSignature,
            NotificationFault::StaleTimestamp => Fault::StaleTimestamp,
            NotificationFault::FutureTimestamp => Fault::FutureTimestamp,
            NotificationFault::Probe => Fault::Probe,
            NotificationFault::Duplicate
            | NotificationFault::WrongApiV3Key
            | NotificationFault::UnknownAlgorithm
            | NotificationFault::NotJson
            | NotificationFault::NotANotification => return None,
        })
    }
}
