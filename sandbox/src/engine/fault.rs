//! Faults on request: answers that are late, broken, wrongly signed or none at all.
//!
//! A fault is used up by a request whose signature is right; what such a request does to an order is said at each fault.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use wechatpay_runtime::ErrorCode;
use wechatpay_runtime::verification::TOLERANCE_SECONDS;

use crate::engine::certificate::Signer;
use crate::engine::error_response::ErrorResponse;
use crate::engine::error_shape::ErrorStyle;
use crate::engine::response::Response;

/// What goes wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The call is done; one bit of the body changes after it was signed (of an empty body: of the nonce).
    BodyBitFlipped,
    /// The call is done; the signature is base64 of the right length and nobody's.
    WrongSignature,
    /// The call is done; the signature is right, and the serial that names its key is another.
    WrongSerial,
    /// The call is done; the response has no signature headers.
    MissingSignature,
    /// The call is done; the response is rightly signed and more than 300 s old.
    StaleTimestamp,
    /// The call is done; the response is rightly signed for more than 300 s from now.
    FutureTimestamp,
    /// The call is done; the signature begins `WECHATPAY/SIGNTEST/`: wrong on purpose.
    Probe,
    /// The call is done; something in between answers 200 with HTML.
    Html,
    /// The call is not done; something in between answers 502 with HTML.
    BadGateway,
    /// The call is not done; 500 `SYSTEM_ERROR`, signed.
    SystemError,
    /// The call is done, and all the same the response is 500 `SYSTEM_ERROR`, signed.
    SystemErrorAfter,
    /// The call is not done; 429 `FREQUENCY_LIMITED`, signed.
    FrequencyLimited,
    /// The call is not done; any other error response, signed.
    Error {
        /// The HTTP status.
        status: u16,
        /// The code.
        code: String,
    },
    /// The call is done, after so long a wait.
    Delay(Duration),
    /// The call is not done; the connection is closed without a response.
    ClosedBefore,
    /// The call is done; the connection is closed without a response.
    ClosedAfter,
    /// The call is done; the connection is closed after half of the body (a 204 has none: before the response).
    CutBody,
}

impl Fault {
    /// The faults that need nothing more than their name.
    const NAMED: &'static [Fault] = &[
        Fault::BodyBitFlipped,
        Fault::WrongSignature,
        Fault::WrongSerial,
        Fault::MissingSignature,
        Fault::StaleTimestamp,
        Fault::FutureTimestamp,
        Fault::Probe,
        Fault::Html,
        Fault::BadGateway,
        Fault::SystemError,
        Fault::SystemErrorAfter,
        Fault::FrequencyLimited,
        Fault::ClosedBefore,
        Fault::ClosedAfter,
        Fault::CutBody,
    ];

    /// The name in control calls and in the journal.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Fault::BodyBitFlipped => "body_bit_flipped",
            Fault::WrongSignature => "wrong_signature",
            Fault::WrongSerial => "wrong_serial",
            Fault::MissingSignature => "missing_signature",
            Fault::StaleTimestamp => "stale_timestamp",
            Fault::FutureTimestamp => "future_timestamp",
            Fault::Probe => "probe",
            Fault::Html => "html",
            Fault::BadGateway => "bad_gateway",
            Fault::SystemError => "system_error",
            Fault::SystemErrorAfter => "system_error_after",
            Fault::FrequencyLimited => "frequency_limited",
            Fault::Error { .. } => "error",
            Fault::Delay(_) => "delay",
            Fault::ClosedBefore => "closed_before",
            Fault::ClosedAfter => "closed_after",
            Fault::CutBody => "cut_body",
        }
    }

    /// The fault of this name, of those that need nothing more.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Fault::NAMED.iter().find(|fault| fault.as_str() == name).cloned()
    }

    /// What is answered without doing the call; `None` if the call is done.
    pub(crate) fn instead(&self) -> Option<ErrorResponse> {
        Some(match self {
            Fault::SystemError => system_error(),
            Fault::FrequencyLimited => {
                ErrorResponse::new(429, ErrorCode::FrequencyLimited, "Too many calls; please try again later")
            }
            Fault::Error { status, code } => {
                ErrorResponse::new(*status, ErrorCode::from(code.as_str()), "An error was asked for")
            }
            _ => return None,
        })
    }

    /// Signs the response of a call that was done, and spoils it. `None` closes the connection.
    pub(crate) fn spoil(&self, mut response: Response, signer: &Signer, now: u64) -> Option<Response> {
        let far = 2 * TOLERANCE_SECONDS;
        match self {
            Fault::MissingSignature => return Some(response),
            Fault::Html => return Some(Response::html(200, "Please log in to this network")),
            Fault::SystemErrorAfter => {
                return Some(Response::error_response(&system_error(), ErrorStyle::default()).signed(signer, now));
            }
            Fault::ClosedAfter => return None,
            Fault::StaleTimestamp => return Some(response.signed(signer, now.saturating_sub(far))),
            Fault::FutureTimestamp => return Some(response.signed(signer, now.saturating_add(far))),
            _ => response = response.signed(signer, now),
        }
        let signature = response.signature.as_mut();
        match (self, signature) {
            (Fault::BodyBitFlipped, Some(signature)) => match response.body.len() {
                0 => signature.nonce = flip(signature.nonce.as_bytes()).escape_ascii().to_string(),
                _ => response.body = Bytes::from(flip(&response.body)),
            },
            (Fault::WrongSignature, Some(signature)) => {
                // Signed rightly, over something else.
                signature.signature = signer.sign(b"something else\n")?;
            }
            (Fault::WrongSerial, Some(signature)) => signature.serial = "PUB_KEY_ID_0100000000000000000000000000".to_owned(),
            (Fault::Probe, Some(signature)) => {
                signature.signature = format!("WECHATPAY/SIGNTEST/{}", signature.signature.get(19..)?);
            }
            (Fault::BodyBitFlipped, None) => response.body = Bytes::from(flip(&response.body)),
            (Fault::CutBody, _) if response.body.is_empty() => return None,
            (Fault::CutBody, _) => response.cut = true,
            _ => {}
        }
        Some(response)
    }
}

fn system_error() -> ErrorResponse {
    ErrorResponse::new(
        500,
        ErrorCode::SystemError,
        "The system failed; please repeat the same call with the same parameters later",
    )
}

/// The lowest bit of the byte in the middle, which leaves ASCII printable.
fn flip(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    bytes
}

/// A fault, the calls that it is for, and how many of them.
#[derive(Debug, Clone)]
pub struct Injection {
    pub(crate) fault: Fault,
    pub(crate) count: u32,
    pub(crate) method: Option<String>,
    pub(crate) path: Option<String>,
}

impl From<Fault> for Injection {
    /// For the next call.
    fn from(fault: Fault) -> Self {
        Injection { fault, count: 1, method: None, path: None }
    }
}

impl Fault {
    /// For the next `count` calls.
    pub fn times(self, count: u32) -> Injection {
        Injection { count, ..self.into() }
    }

    /// For the next call of this method and path.
    pub fn on(self, method: impl Into<String>, path: impl Into<String>) -> Injection {
        Injection::from(self).on(method, path)
    }
}

impl Injection {
    /// For calls of this method and path only (the query does not count); a path that ends in `*` stands for all that begin
    /// with what is before it.
    pub fn on(mut self, method: impl Into<String>, path: impl Into<String>) -> Self {
        (self.method, self.path) = (Some(method.into()), Some(path.into()));
        self
    }

    fn is_for(&self, method: &str, path: &str) -> bool {
        let of_path = |wanted: &str| match wanted.strip_suffix('*') {
            Some(beginning) => path.starts_with(beginning),
            None => path == wanted,
        };
        self.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.path.as_deref().is_none_or(of_path)
    }
}

/// How many injections wait at most; the oldest goes when there is one more.
const MOST: usize = 1000;

/// The faults that wait for their calls, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<VecDeque<Injection>>);

impl Faults {
    pub(crate) fn inject(&self, injection: Injection) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() >= MOST {
            waiting.pop_front();
        }
        waiting.push_back(injection);
    }

    /// The fault for this call: the oldest that waits for such a one.
    pub(crate) fn take(&self, method: &str, target: &str) -> Option<Fault> {
        let path = target.split('?').next().unwrap_or_default();
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|injection| injection.count > 0);
        let found = waiting.iter_mut().find(|injection| injection.is_for(method, path))?;
        found.count -= 1;
        Some(found.fault.clone())
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_waits_for_its_calls_and_is_used_up() {
        let faults = Faults::default();
        faults.inject(Fault::Probe.times(2).on("POST", "/v3/a/*"));
        faults.inject(Fault::Html.into());
        assert_eq!(faults.take("GET", "/v3/a/b?c=d"), Some(Fault::Html));
        assert_eq!(faults.take("GET", "/v3/a/b"), None);
        assert_eq!(faults.take("POST", "/v3/a/b?c=d"), Some(Fault::Probe));
        assert_eq!(faults.take("POST", "/v3/a/c"), Some(Fault::Probe));
        assert_eq!(faults.take("POST", "/v3/a/c"), None);
    }

    #[test]
    fn every_fault_without_parameters_has_a_name_that_leads_back_to_it() {
        for fault in Fault::NAMED {
            assert_eq!(Fault::from_name(fault.as_str()).as_ref(), Some(fault));
        }
    }
}
