//! Unsigned control calls over HTTP: actions of the user, the clock, the journal, faults. Their paths begin with `/__sandbox`.
//!
//! [`Gateway`](crate::Gateway) has methods for the same actions.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};

use crate::engine::certificate::Certificate;
use crate::engine::clock::{self, ClientClock};
use crate::engine::diagnosis::percent_decoded;
use crate::engine::error_response::ErrorResponse;
use crate::engine::fault::{Fault, Injection};
use crate::engine::inspector;
use crate::engine::notification::NotificationFault;
use crate::engine::response::Response;
use crate::engine::shared::Shared;

/// The prefix of the paths of control calls.
const PREFIX: &str = "/__sandbox";

/// The most calls that one injection over HTTP can affect.
const MOST: u64 = 1_000_000;

/// The most deliveries that one injection over HTTP can affect.
const MOST_SPOILED: u64 = 10_000;

/// Why a control call fails.
#[derive(Debug, Clone)]
pub struct ControlError(ErrorResponse);

const COUNT: &str = "a non-negative integer";

impl ControlError {
    /// Makes a 400 `PARAM_ERROR` with this message.
    pub fn new(message: impl Into<String>) -> Self {
        ControlError(ErrorResponse::parameter(message))
    }
}

impl From<ErrorResponse> for ControlError {
    fn from(error_response: ErrorResponse) -> Self {
        ControlError(error_response)
    }
}

impl From<ControlError> for ErrorResponse {
    /// Whoever makes a control call reads no journal: the response itself explains.
    fn from(ControlError(mut error_response): ControlError) -> Self {
        if !error_response.explanation.is_empty() {
            error_response.message = std::mem::take(&mut error_response.explanation);
        }
        error_response
    }
}

impl fmt::Display for ControlError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.for_journal())
    }
}

impl std::error::Error for ControlError {}

/// A control call for a product: `POST /__sandbox/refunds/7/succeed?sub_mchid=…`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ControlCall<'c> {
    /// The HTTP method.
    pub method: &'c str,
    /// The segments of the path after `/__sandbox`, percent-decoded.
    pub path: &'c [&'c str],
    query: &'c str,
    body: &'c [u8],
}

impl ControlCall<'_> {
    /// Returns a value of the query, percent-decoded.
    pub fn query(&self, name: &str) -> Option<String> {
        let value = self.query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        value.map(percent_decoded)
    }

    /// Parses the body as JSON.
    ///
    /// # Errors
    ///
    /// Fails if the body is not JSON.
    pub fn body(&self) -> Result<Value, ControlError> {
        read(self.body)
    }

    /// Parses the body as JSON, where all that it can hold is optional: no body is an empty object.
    ///
    /// # Errors
    ///
    /// Fails if there is a body that is not JSON.
    pub fn body_if_any(&self) -> Result<Value, ControlError> {
        if self.body.is_empty() { Ok(Value::Object(serde_json::Map::new())) } else { self.body() }
    }

    /// Returns a string of the JSON body.
    ///
    /// # Errors
    ///
    /// Fails if the body is not JSON or has no such string.
    pub fn text(&self, name: &str) -> Result<String, ControlError> {
        let text = self.body()?.get(name).and_then(Value::as_str).map(str::to_owned);
        text.ok_or_else(|| ControlError::new(format!("`{name}` is missing or not a string")))
    }
}

/// Refuses members of these names that are something else: what is optional would otherwise be overlooked, and be as if it were not there.
pub(crate) fn expect(body: &Value, names: &[&str], is_it: fn(&Value) -> bool, what: &str) -> Result<(), ControlError> {
    let wrong = names.iter().find(|name| body.get(**name).is_some_and(|value| !value.is_null() && !is_it(value)));
    wrong.map_or(Ok(()), |name| Err(ControlError::new(format!("`{name}` is not {what}"))))
}

/// What [`expect`] is mostly asked for.
pub(crate) fn expect_texts(body: &Value, names: &[&str]) -> Result<(), ControlError> {
    expect(body, names, Value::is_string, "a string")
}

/// Returns whether a target belongs to a control call.
pub(crate) fn is_control(target: &str) -> bool {
    target.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

/// Serves a control call.
pub(crate) async fn response(shared: &Shared, method: &str, target: &str, body: &[u8]) -> Result<Response, ControlError> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = path.strip_prefix(PREFIX).unwrap_or_default();
    let segments: Vec<String> = path.split('/').skip(1).map(percent_decoded).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let call = ControlCall { method, path: &segments, query, body };
    match (method, segments.as_slice()) {
        ("GET", []) => Ok(Response::value(200, &describe(shared))),
        ("GET", [""] | ["inspector" | "cashier", ..]) => inspector::response(shared, &call),
        ("DELETE", []) => {
            shared.reset();
            Ok(Response::empty())
        }
        ("GET", ["clock"]) => Ok(now(shared)),
        ("POST", ["clock"]) => {
            let seconds = read(body)?.get("seconds").and_then(Value::as_u64);
            let seconds = seconds.ok_or_else(|| ControlError::new("`seconds` is missing or not a non-negative integer"))?;
            if !shared.clock.reaches(seconds) {
                let problem = format!("the clock goes no further than a hundred years ahead, and {seconds} s would be more");
                return Err(ControlError::new(problem));
            }
            shared.clock.advance(Duration::from_secs(seconds));
            // Whoever asks over a socket cannot advance the clock of its clients.
            shared.clock.client_seen(ClientClock::Machine);
            // What is due by now has happened before the next call asks for it.
            shared.within(|context| shared.products.pass_time(context));
            Ok(now(shared))
        }
        ("GET", ["journal"]) => {
            let entries: Vec<Value> = shared.journal.entries().iter().map(crate::Entry::to_json).collect();
            Ok(Response::value(200, &json!({ "entries": entries })))
        }
        ("GET", ["journal", number]) => {
            let entry = number.parse().ok().and_then(|number| shared.journal.entry(number));
            let entry = entry.ok_or_else(|| ControlError::new(format!("the journal has no entry {number}")))?;
            Ok(Response::value(200, &entry.to_whole_json()))
        }
        ("DELETE", ["journal"]) => {
            shared.journal.clear();
            Ok(Response::empty())
        }
        ("POST", ["faults"]) => {
            shared.faults.inject(injection(&read(body)?)?);
            Ok(Response::empty())
        }
        ("DELETE", ["faults"]) => {
            shared.faults.clear();
            Ok(Response::empty())
        }
        ("GET", ["certificates"]) => Ok(Response::value(200, &shared.platform.to_json())),
        ("POST", ["certificates"]) => {
            let seconds = read(body)?.get("lifetime_seconds").and_then(Value::as_u64);
            let seconds =
                seconds.ok_or_else(|| ControlError::new("`lifetime_seconds` is missing or not a non-negative integer"))?;
            issue(shared, Duration::from_secs(seconds)).await?;
            Ok(Response::value(200, &shared.platform.to_json()))
        }
        ("POST", ["certificates", serial, "sign"]) => {
            shared.platform.sign_with(serial)?;
            Ok(Response::empty())
        }
        ("DELETE", ["certificates", "sign"]) => {
            shared.platform.sign_by_mode();
            Ok(Response::empty())
        }
        ("DELETE", ["certificates", serial]) => {
            shared.platform.withdraw(serial)?;
            Ok(Response::empty())
        }
        ("GET", ["notifications"]) => Ok(Response::value(200, &shared.notifications.listed())),
        ("POST", ["notifications"]) => {
            let body = read(body)?;
            let fault = body.get("fault").map(|_| notification_fault(&body)).transpose()?;
            shared.notifications.add_from(&body, fault, shared.keys.mchid(), shared.clock.now())?;
            Ok(Response::empty())
        }
        ("POST", ["notifications", id, "resend"]) => {
            shared.notifications.resend(id, shared.clock.now())?;
            Ok(Response::empty())
        }
        ("POST", ["notifications", "faults"]) => {
            let (fault, count) = notification_fault(&read(body)?)?;
            shared.notifications.inject(fault, count);
            Ok(Response::empty())
        }
        _ => {
            let answered = shared.within(|context| shared.products.control(&call, context));
            shared.notifications.wake();
            answered.unwrap_or_else(|| Err(unknown(method, path))).map(|value| match value {
                Value::Null => Response::empty(),
                value => Response::value(200, &value),
            })
        }
    }
}

pub(crate) fn unknown(method: &str, path: &str) -> ControlError {
    let code = wechatpay_runtime::ErrorCode::ResourceNotExists;
    ErrorResponse::new(404, code, format!("There is no control call {method} {PREFIX}{path}")).into()
}

/// Issues and lists a platform certificate, and returns its serial.
pub(crate) async fn issue(shared: &Shared, lifetime: Duration) -> Result<String, ControlError> {
    // By the clock of its clients, and not before the other of the two.
    let (now, not_before) = (shared.clock.clients_time(), clock::machine());
    let keys = shared.keys.clone();
    let generated = tokio::task::spawn_blocking(move || Certificate::generate(&keys, not_before, now, lifetime)).await;
    let problem = |problem: &dyn fmt::Display| ControlError::new(format!("the certificate cannot be made: {problem}"));
    let certificate = generated.map_err(|error| problem(&error))?.map_err(|error| problem(&error))?;
    let serial = certificate.signer.serial().to_owned();
    shared.platform.list(certificate);
    Ok(serial)
}

fn describe(shared: &Shared) -> Value {
    let keys = &shared.keys;
    json!({
        "WECHATPAY_MCHID": keys.mchid(),
        "WECHATPAY_BRAND_ID": keys.brand_id(),
        "WECHATPAY_SERIAL_NO": keys.merchant_serial(),
        "WECHATPAY_PUBLIC_KEY_ID": keys.platform_key_id(),
        "public_key": keys.platform_public_key_pem(),
        "certificates": shared.platform.to_json(),
        "now": shared.clock.now(),
    })
}

fn now(shared: &Shared) -> Response {
    Response::value(200, &json!({ "now": shared.clock.now() }))
}

/// Converts a declared object to the JSON that a control call shows.
pub(crate) fn json(object: &impl wechatpay_runtime::Value) -> Value {
    serde_json::from_slice(&wechatpay_runtime::to_json(object)).unwrap_or_default()
}

fn read(body: &[u8]) -> Result<Value, ControlError> {
    serde_json::from_slice(body).map_err(|error| ControlError::new(format!("the body is not JSON: {error}")))
}

/// `{"fault": "probe", "count": 1}`.
fn notification_fault(body: &Value) -> Result<(NotificationFault, usize), ControlError> {
    expect(body, &["count"], Value::is_u64, COUNT)?;
    let name = body.get("fault").and_then(Value::as_str).ok_or_else(|| ControlError::new("`fault` is missing"))?;
    let fault = NotificationFault::from_name(name)
        .ok_or_else(|| ControlError::new(format!("there is no notification fault `{name}`")))?;
    let count = body.get("count").and_then(Value::as_u64).unwrap_or(1).min(MOST_SPOILED);
    Ok((fault, usize::try_from(count).unwrap_or(usize::MAX)))
}

/// `{"fault": "probe", "count": 1, "method": "POST", "path": "/v3/…"}`.
fn injection(body: &Value) -> Result<Injection, ControlError> {
    expect_texts(body, &["code", "method", "path"])?;
    expect(body, &["count", "milliseconds", "status"], Value::is_u64, COUNT)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = |name: &str| body.get(name).and_then(Value::as_u64);
    let name = text("fault").ok_or_else(|| ControlError::new("`fault` is missing"))?;
    let fault = match name.as_str() {
        "delay" => {
            let milliseconds = number("milliseconds").ok_or_else(|| ControlError::new("`milliseconds` is missing"))?;
            Fault::Delay(Duration::from_millis(milliseconds))
        }
        "error" => {
            let status =
                number("status").and_then(|status| u16::try_from(status).ok()).filter(|status| (400..600).contains(status));
            let status = status.ok_or_else(|| ControlError::new("`status` is missing or not between 400 and 599"))?;
            Fault::Error { status, code: text("code").ok_or_else(|| ControlError::new("`code` is missing"))? }
        }
        name => Fault::from_name(name).ok_or_else(|| ControlError::new(format!("there is no fault `{name}`")))?,
    };
    let count = number("count").unwrap_or(1).min(MOST);
    let mut injection = fault.times(u32::try_from(count).unwrap_or(u32::MAX));
    (injection.method, injection.path) = (text("method"), text("path"));
    Ok(injection)
}
