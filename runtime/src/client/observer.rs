//! Reports the end of a call, once: as a `tracing` event, and to the observer that the program gave the client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Client, VerifiedResponse};
use crate::declaration::Method;
use crate::error::Error;
use crate::escape_control;

/// The function that a program counts calls with.
pub(super) type Observer = Arc<dyn Fn(&FinishedCall<'_>) + Send + Sync>;

/// A call that has ended, with all its attempts: the argument of [`ClientBuilder::observer`](crate::ClientBuilder::observer).
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct FinishedCall<'c> {
    /// The template of the endpoint, like `v3/payscore/serviceorder/<out_order_no>/complete`; `undeclared` or `download` for a
    /// call without a template. It holds no values, so it can label a metric.
    pub endpoint: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// How long the call took, pauses between attempts included.
    pub duration: Duration,
    /// The HTTP status, if a response arrived.
    pub status: Option<u16>,
    /// `Request-ID` of the response, for WeChat Pay's support.
    pub request_id: Option<&'c str>,
    /// The number of attempts to send the call.
    pub attempts: u32,
    /// The error of the call, or `None` if a verified response arrived. A verified response that cannot be decoded into its type
    /// counts as a success here.
    pub error: Option<&'c Error>,
}

impl fmt::Debug for FinishedCall<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let FinishedCall { endpoint, method, duration, status, request_id, attempts, error } = self;
        let mut debug = formatter.debug_struct("FinishedCall");
        debug.field("endpoint", endpoint).field("method", method).field("duration", duration).field("status", status);
        debug.field("request_id", request_id).field("attempts", attempts);
        debug.field("advice", &error.map(Error::advice)).finish_non_exhaustive()
    }
}

impl Client {
    /// Reports a call that has ended.
    pub(super) fn finished(
        &self,
        endpoint: &'static str,
        method: Method,
        duration: Duration,
        result: &Result<VerifiedResponse, Error>,
    ) {
        let (status, request_id, attempts, error) = match result {
            Ok(response) => (Some(response.status), response.request_id.as_deref(), response.attempts.made, None),
            Err(error) => (error.status(), error.request_id(), error.attempts(), Some(error)),
        };
        let finished = FinishedCall { endpoint, method, duration, status, request_id, attempts, error };
        finished.trace();
        if let Some(observer) = &self.0.observer {
            observer(&finished);
        }
    }
}

impl FinishedCall<'_> {
    fn trace(&self) {
        let FinishedCall { endpoint, method, duration, status, attempts, error, .. } = *self;
        let (method, request_id) = (method.as_str(), self.request_id.map(escape_control));
        let request_id = request_id.as_deref();
        let duration_ms = duration.as_secs_f64() * 1000.0;
        let Some(error) = error else {
            tracing::info!(endpoint, method, status, request_id, attempts, duration_ms, "call succeeded");
            return;
        };
        let code = error.code().map(|code| escape_control(code.as_str()));
        let (advice, code) = (error.advice(), code.as_deref());
        // A query that finds nothing has done its work.
        if self.method == Method::Get && error.is_not_found() {
            tracing::info!(endpoint, method, status, request_id, attempts, duration_ms, %advice, code, "call found nothing");
        } else {
            tracing::warn!(endpoint, method, status, request_id, attempts, duration_ms, %advice, code, "call failed");
        }
    }
}
