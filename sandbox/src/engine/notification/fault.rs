//! What goes wrong with a delivery on request: it is sent twice, or wrongly signed, encrypted or written.

use crate::engine::fault::Fault;

/// What goes wrong with the next delivery of a notification. After a spoiled one the good one follows by the schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationFault {
    /// It is sent twice at once, rightly signed.
    Duplicate,
    /// One bit of the body changes after it was signed.
    BodyBitFlipped,
    /// The signature is base64 of the right length and of something else.
    WrongSignature,
    /// The signature is right, and the serial that names its key is another.
    WrongSerial,
    /// There are no signature headers.
    MissingSignature,
    /// Rightly signed, more than 300 s ago.
    StaleTimestamp,
    /// Rightly signed, for more than 300 s from now.
    FutureTimestamp,
    /// The signature begins `WECHATPAY/SIGNTEST/`: wrong on purpose.
    Probe,
    /// Rightly signed, and encrypted with another APIv3 key.
    WrongApiV3Key,
    /// Rightly signed, and its algorithm is one that nobody knows.
    UnknownAlgorithm,
    /// Rightly signed, and not JSON.
    NotJson,
    /// Rightly signed JSON, and not a notification.
    NotANotification,
}

impl NotificationFault {
    const ALL: [NotificationFault; 12] = [
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

    /// The name in control calls and in the journal.
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

    /// The fault of this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.as_str() == name)
    }

    /// The same mishap of a response, which spoils the signature.
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
