//! One request from its arrival to its response: limits, headers, authorization, fault, the call itself, signature, journal.
//!
//! The order of these steps is the whole of this file; each is described where it lives.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::Request;
use hyper::body::Body;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use hyper::http::request::Parts;
use wechatpay_runtime::server::{IncomingRequest, signed_body};
use wechatpay_runtime::{ErrorCode, escape_json};

use crate::engine::access;
use crate::engine::authentication::{self, Signed};
use crate::engine::clock;
use crate::engine::connections::Activity;
use crate::engine::context::Context;
use crate::engine::control;
use crate::engine::error_response::ErrorResponse;
use crate::engine::error_shape::{ErrorShape, ErrorStyle};
use crate::engine::fault::Fault;
use crate::engine::headers;
use crate::engine::inspector;
use crate::engine::journal::{Entry, Exchanged, Verdict};
use crate::engine::response::Response;
use crate::engine::routes;
use crate::engine::sensitive;
use crate::engine::shared::Shared;

/// What became of a request, as the journal wants it.
struct Outcome {
    /// `None` closes the connection.
    response: Option<Response>,
    verdict: Verdict,
    error_response: Option<ErrorResponse>,
    /// On what was taken although it should be otherwise.
    remark: Option<String>,
    fault: Option<Fault>,
}

/// Whose request it is.
#[derive(Debug)]
pub(crate) struct Peer {
    /// Whether it comes from this machine.
    pub(crate) from_here: bool,
    /// What its connection is about.
    pub(crate) activity: Arc<Activity>,
}

/// Answers a request; `None` closes the connection without a response.
pub(crate) async fn response<B>(shared: &Shared, peer: &Peer, request: Request<B>) -> Option<Response>
where
    B: Body<Data = Bytes>,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let (head, body) = request.into_parts();
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let body = body_of(shared, body).await;
    let _answering = peer.activity.answering();
    let style = shared.error_style.of(&head.headers);
    let outcome = match body {
        Ok(ref body) if control::is_control(&target) => control(shared, peer.from_here, &head, &target, body).await,
        Ok(ref body) => call(shared, &head, &target, body, style).await,
        Err(ref error_response) => Outcome::refused(Verdict::Malformed, error_response.clone(), style),
    };
    let Outcome { response, verdict, error_response, remark, fault } = outcome;
    // The page looks all the time; what it looks at is not news.
    if verdict == Verdict::Control && inspector::is_look(head.method.as_str(), &target) {
        return response;
    }
    let exchanged = match verdict {
        // What is asked of the journal is not to fill it.
        Verdict::Control => Exchanged::default(),
        _ => {
            let response_body = response.as_ref().map(|response| &*response.body).unwrap_or_default();
            let exchanged = Exchanged::new(&head.headers, body.as_deref().unwrap_or_default(), response_body);
            let exchanged = exchanged.with_texts(|text| shared.without_keys(text));
            exchanged.with_response_headers(response.as_ref().map(Response::headers).unwrap_or_default())
        }
    };
    let explanation =
        error_response.as_ref().map(|error_response| error_response.for_journal().to_owned()).into_iter().chain(remark);
    shared.journal.add(Entry {
        number: 0,
        time: shared.clock.now(),
        method: head.method.as_str().to_owned(),
        target: shared.without_keys(&target).into_owned(),
        verdict,
        status: response.as_ref().map(|response| response.status),
        // A fault that is injected has any code.
        code: error_response.as_ref().map(|error_response| shared.without_keys(error_response.code.as_str()).into_owned()),
        explanation: shared.without_keys(&explanation.collect::<Vec<_>>().join("; ")).into_owned(),
        fault: fault.as_ref().map(Fault::as_str),
        request_id: response.as_ref().map(|response| response.request_id.clone()).unwrap_or_default(),
        exchanged,
    });
    response
}

impl Outcome {
    /// Refused before the merchant was known: such responses carry no signature, like the real gateway's.
    fn refused(verdict: Verdict, error_response: ErrorResponse, style: ErrorStyle) -> Self {
        Outcome {
            response: Some(Response::error_response(&error_response, style)),
            verdict,
            error_response: Some(error_response),
            remark: None,
            fault: None,
        }
    }
}

async fn body_of<B>(shared: &Shared, body: B) -> Result<Bytes, ErrorResponse>
where
    B: Body<Data = Bytes>,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let other = |code: &str| ErrorCode::Other(code.to_owned());
    let collected = Limited::new(body, shared.limits.body).collect();
    match tokio::time::timeout(shared.limits.body_time, collected).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            let message = format!("The body has more than {} bytes", shared.limits.body);
            Err(ErrorResponse::new(413, other("REQUEST_ENTITY_TOO_LARGE"), message))
        }
        Ok(Err(error)) => {
            let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
            Err(ErrorResponse::parameter(format!("The body did not arrive: {error}{cause}")))
        }
        Err(_) => Err(ErrorResponse::new(408, other("REQUEST_TIMEOUT"), "The body did not arrive in time")),
    }
}

async fn control(shared: &Shared, from_here: bool, head: &Parts, target: &str, body: &[u8]) -> Outcome {
    let result = match access::check(from_here, &head.headers) {
        Ok(()) => control::response(shared, head.method.as_str(), target, body).await,
        Err(error_response) => Err(error_response.into()),
    };
    let result = shared.state_file.committed().await.map_err(control::ControlError::from).and(result);
    let mut outcome = match result {
        Ok(response) => {
            Outcome { response: Some(response), verdict: Verdict::Control, error_response: None, remark: None, fault: None }
        }
        Err(error) => {
            // Control calls are nobody's but ours.
            let style = ErrorStyle { shape: ErrorShape::Field, english: true };
            Outcome::refused(Verdict::Control, error.into(), style)
        }
    };
    if let Some(response) = &mut outcome.response {
        show(shared, response);
    }
    outcome
}

/// Makes the response to a control call one to look at: it may quote strangers, and a key that was given in the wrong place, and is read
/// on terminals.
fn show(shared: &Shared, response: &mut Response) {
    if !response.content_type.is_some_and(|content_type| content_type.starts_with("application/json")) {
        return;
    }
    let Ok(text) = std::str::from_utf8(&response.body) else { return };
    let hidden = shared.without_keys(text);
    let shown = match (escape_json(&hidden), &hidden) {
        (Cow::Owned(escaped), _) => escaped,
        (Cow::Borrowed(_), Cow::Owned(hidden)) => hidden.clone(),
        (Cow::Borrowed(_), Cow::Borrowed(_)) => return,
    };
    response.body = shown.into();
}

/// A call of the API.
async fn call(shared: &Shared, head: &Parts, target: &str, body: &[u8], style: ErrorStyle) -> Outcome {
    if let Err(error_response) = headers::check(&head.headers, !body.is_empty()) {
        return Outcome::refused(Verdict::Malformed, error_response, style);
    }
    let method = head.method.as_str();
    let host = head.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let authorization: Vec<&[u8]> = head.headers.get_all(AUTHORIZATION).iter().map(|value| value.as_bytes()).collect();
    // Of an upload `meta` is signed, and nothing else.
    let content_type = head.headers.get(CONTENT_TYPE).and_then(|content_type| content_type.to_str().ok());
    let signed = Signed { method, target, host, body: signed_body(content_type, body) };
    let clock = authentication::clock_of(&authorization, &shared.clock);
    let (now, earliest) = (shared.clock.read(clock), clock::machine());
    let remark = match authentication::check(&authorization, &signed, &shared.keys, &shared.nonces, now, earliest) {
        Ok(remark) => remark,
        Err(error_response) => return Outcome::refused(Verdict::NotAuthentic, error_response, style),
    };
    shared.clock.client_seen(clock);

    let fault = shared.faults.take(method, target);
    let mut outcome = Outcome { response: None, verdict: Verdict::Authentic, error_response: None, remark, fault };
    match &outcome.fault {
        Some(Fault::Delay(time)) => tokio::time::sleep(*time).await,
        Some(Fault::ClosedBefore) => return outcome,
        Some(Fault::BadGateway) => {
            outcome.response = Some(Response::html(502, "502 Bad Gateway"));
            return outcome;
        }
        _ => {}
    }
    let now = shared.clock.read(clock);
    let named_key = headers::named_key(&head.headers);
    let header = |name: &str| head.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let result = match outcome.fault.as_ref().and_then(Fault::instead) {
        Some(error_response) => Err(error_response),
        None => {
            let base_url = shared.base_url_for(host);
            let context = Context { named_key, base_url: &base_url, client_time: now, ..Context::new(shared) };
            let named = sensitive::Named::of(named_key, &shared.platform);
            let result = routes::find(shared, method, target).and_then(|found| {
                let encryption = found.endpoint().map(|endpoint| endpoint.encryption).unwrap_or_default();
                let decrypt = |text: &str| named.decrypt(encryption, text);
                let incoming = IncomingRequest { target, header: &header, body, decrypt: Some(&decrypt) };
                headers::check_named_key(&head.headers, &shared.platform, &shared.keys, now)?;
                found.response(&context, &incoming)
            });
            // Time may have something to do from now on.
            shared.notifications.wake();
            result
        }
    };
    // What is answered survives.
    let result = shared.state_file.committed().await.and(result);
    let response = match result {
        Ok(response) => response,
        Err(error_response) => {
            let response = Response::error_response(&error_response, style);
            outcome.error_response = Some(error_response);
            response
        }
    };
    let response = Response { scheme: authentication::scheme_of(target, &shared.keys), ..response };
    let signer = shared.platform.signer(named_key, now);
    outcome.response = match &outcome.fault {
        Some(fault) => fault.spoil(response, &signer, now),
        None => Some(response.signed(&signer, now)),
    };
    outcome
}
