//! Injected faults: responses that are late, broken, wrongly signed or missing.
//!
//! A request with a valid signature uses up a fault. Each fault says whether the call is still done.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use wechatpay_runtime::ErrorCode;
use wechatpay_runtime::verification::TOLERANCE_SECONDS;

use crate::engine::certificate::Signer;
use crate::engine::error_response::ErrorResponse;
use crate::engine::error_shape::ErrorStyle;
use crate::engine::response::Response;

/// A fault of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The call is done; one bit of the signed body changes (for an empty body, of the nonce).
    BodyBitFlipped,
    /// The call is done; the signature is base64 of the right length but was made over another message.
    WrongSignature,
    /// The call is done; the signature is correct, but `Wechatpay-Serial` names another key.
    WrongSerial,
    /// The call is done; the response has no signature headers.
    MissingSignature,
    /// The call is done; the response is correctly signed, with a timestamp more than 300 s in the past.
    StaleTimestamp,
    /// The call is done; the response is correctly signed, with a timestamp more than 300 s in the future.
    FutureTimestamp,
    /// The call is done; the signature begins with `WECHATPAY/SIGNTEST/`: a probe, wrong on purpose.
    Probe,
    /// The call is done; a proxy responds 200 with HTML.
    Html,
    /// The call is not done; a proxy responds 502 with HTML.
    BadGateway,
    /// The call is not done; the response is a signed 500 `SYSTEM_ERROR`.
    SystemError,
    /// The call is done; the response is nevertheless a signed 500 `SYSTEM_ERROR`.
    SystemErrorAfter,
    /// The call is not done; the response is a signed 429 `FREQUENCY_LIMITED`.
    FrequencyLimited,
    /// The call is not done; the response is any other signed error.
    Error {
        /// The HTTP status.
        status: u16,
        /// The code.
        code: String,
    },
    /// The call is done; the response comes after this delay.
    Delay(Duration),
    /// The call is not done; the connection is closed without a response.
    ClosedBefore,
    /// The call is done; the connection is closed without a response.
    ClosedAfter,
    /// The call is done; the connection is closed after half of the body (a 204 has none: before the response).
    CutBody,
}

impl Fault {
    /// The faults without parameters.
    pub(crate) const NAMED: &'static [Fault] = &[
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

    /// Returns the name in control calls and in the journal.
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

    /// Returns the fault with this name, if it has no parameters.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Fault::NAMED.iter().find(|fault| fault.as_str() == name).cloned()
    }

    /// Returns the response if the call is not done; `None` if it is done.
    pub(crate) fn instead(&self) -> Option<ErrorResponse> {
        Some(match self {
            Fault::SystemError => system_error(),
            Fault::FrequencyLimited => {
                ErrorResponse::new(429, ErrorCode::FrequencyLimited, "Too many calls; please try again later")
            }
            Fault::Error { status, code } => {
                ErrorResponse::new(*status, ErrorCode::from(code.as_str()), "This error was injected")
            }
            _ => return None,
        })
    }

    /// Signs the response of a call that is done, and applies the fault. `None` closes the connection.
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
                // Correctly signed, but over another message.
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

/// Flips the lowest bit of the byte in the middle, which keeps ASCII printable.
fn flip(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    bytes
}

/// A fault, with the calls that it affects and their number.
#[derive(Debug, Clone)]
pub struct Injection {
    pub(crate) fault: Fault,
    pub(crate) count: u32,
    pub(crate) method: Option<String>,
    pub(crate) path: Option<String>,
}

impl From<Fault> for Injection {
    /// Makes an injection for the next call.
    fn from(fault: Fault) -> Self {
        Injection { fault, count: 1, method: None, path: None }
    }
}

impl Fault {
    /// Makes an injection for the next `count` calls.
    pub fn times(self, count: u32) -> Injection {
        Injection { count, ..self.into() }
    }

    /// Makes an injection for the next call with this method and path.
    pub fn on(self, method: impl Into<String>, path: impl Into<String>) -> Injection {
        Injection::from(self).on(method, path)
    }
}

impl Injection {
    /// Restricts the injection to calls with this method and path, without the query. A path that ends in `*` matches all paths
    /// that begin with the part before it.
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

/// The most pending injections; one more drops the oldest.
const MOST: usize = 1000;

/// The pending injections, oldest first.
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

    /// Takes the fault for this call: that of the oldest injection that matches.
    pub(crate) fn take(&self, method: &str, target: &str) -> Option<Fault> {
        let path = target.split('?').next().unwrap_or_default();
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|injection| injection.count > 0);
        let found = waiting.iter_mut().find(|injection| injection.is_for(method, path))?;
        found.count -= 1;
        Some(found.fault.clone())
    }

    /// The pending injections, as the gateway's page shows them.
    pub(crate) fn to_json(&self) -> Value {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = waiting.iter().filter(|injection| injection.count > 0).map(|injection| {
            let Injection { fault, count, method, path } = injection;
            json!({ "fault": fault.as_str(), "count": count, "method": method, "path": path })
        });
        shown.collect()
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
