//! One request from its arrival to its answer: limits, headers, authorization, fault, the call itself, signature, journal.
//!
//! The order of these steps is the whole of this file; each is described where it lives.

use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::Request;
use hyper::body::Body;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use hyper::http::request::Parts;
use wechatpay_runtime::ErrorCode;
use wechatpay_runtime::server::{Incoming, signed_body};

use crate::answer::Answer;
use crate::authentication::{self, Signed};
use crate::control;
use crate::fault::Fault;
use crate::headers;
use crate::journal::{Entry, Verdict};
use crate::refusal::Refusal;
use crate::routes::{self, Desk};
use crate::sensitive;
use crate::shared::Shared;

/// What became of a request, as the journal wants it.
struct Outcome {
    /// `None` closes the connection.
    answer: Option<Answer>,
    verdict: Verdict,
    refusal: Option<Refusal>,
    fault: Option<Fault>,
}

/// Answers a request; `None` closes the connection without an answer.
pub(crate) async fn answer<B>(shared: &Shared, from_here: bool, request: Request<B>) -> Option<Answer>
where
    B: Body<Data = Bytes>,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let (head, body) = request.into_parts();
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let outcome = match body_of(shared, body).await {
        Ok(body) if control::is_control(&target) => control(shared, from_here, &head, &target, &body).await,
        Ok(body) => call(shared, &head, &target, &body).await,
        Err(refusal) => Outcome::refused(Verdict::Malformed, refusal),
    };
    let Outcome { answer, verdict, refusal, fault } = outcome;
    shared.journal.add(Entry {
        number: 0,
        time: shared.clock.now(),
        method: head.method.as_str().to_owned(),
        target,
        verdict,
        status: answer.as_ref().map(|answer| answer.status),
        code: refusal.as_ref().map(|refusal| refusal.code.as_str().to_owned()),
        explanation: refusal.as_ref().map(|refusal| refusal.for_journal().to_owned()).unwrap_or_default(),
        fault: fault.as_ref().map(Fault::as_str),
        request_id: answer.as_ref().map(|answer| answer.request_id.clone()).unwrap_or_default(),
    });
    answer
}

impl Outcome {
    /// Refused before the merchant was known: such answers carry no signature, like the real gateway's.
    fn refused(verdict: Verdict, refusal: Refusal) -> Self {
        Outcome { answer: Some(Answer::refusal(&refusal)), verdict, refusal: Some(refusal), fault: None }
    }
}

async fn body_of<B>(shared: &Shared, body: B) -> Result<Bytes, Refusal>
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
            Err(Refusal::new(413, other("REQUEST_ENTITY_TOO_LARGE"), message))
        }
        Ok(Err(error)) => {
            let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
            Err(Refusal::parameter(format!("The body did not arrive: {error}{cause}")))
        }
        Err(_) => Err(Refusal::new(408, other("REQUEST_TIMEOUT"), "The body did not arrive in time")),
    }
}

async fn control(shared: &Shared, from_here: bool, head: &Parts, target: &str, body: &[u8]) -> Outcome {
    let result = match from_here {
        true => control::answer(shared, head.method.as_str(), target, body).await,
        false => Err(control::ControlError::new("control calls are taken from this machine only")),
    };
    let result = shared.state_file.committed().await.map_err(control::ControlError::from).and(result);
    match result {
        Ok(answer) => Outcome { answer: Some(answer), verdict: Verdict::Control, refusal: None, fault: None },
        Err(error) => Outcome::refused(Verdict::Control, error.into()),
    }
}

/// A call of the API.
async fn call(shared: &Shared, head: &Parts, target: &str, body: &[u8]) -> Outcome {
    if let Err(refusal) = headers::check(&head.headers, !body.is_empty(), &shared.platform) {
        return Outcome::refused(Verdict::Malformed, refusal);
    }
    let method = head.method.as_str();
    let host = head.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let authorization: Vec<&[u8]> = head.headers.get_all(AUTHORIZATION).iter().map(|value| value.as_bytes()).collect();
    // Of an upload `meta` is signed, and nothing else.
    let content_type = head.headers.get(CONTENT_TYPE).and_then(|content_type| content_type.to_str().ok());
    let signed = Signed { method, target, host, body: signed_body(content_type, body) };
    if let Err(refusal) = authentication::check(&authorization, &signed, &shared.keys, &shared.nonces, shared.clock.now()) {
        return Outcome::refused(Verdict::NotAuthentic, refusal);
    }

    let fault = shared.faults.take(method, target);
    let mut outcome = Outcome { answer: None, verdict: Verdict::Authentic, refusal: None, fault };
    match &outcome.fault {
        Some(Fault::Delay(time)) => tokio::time::sleep(*time).await,
        Some(Fault::ClosedBefore) => return outcome,
        Some(Fault::BadGateway) => {
            outcome.answer = Some(Answer::html(502, "502 Bad Gateway"));
            return outcome;
        }
        _ => {}
    }
    let now = shared.clock.now();
    let header = |name: &str| head.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let result = match outcome.fault.as_ref().and_then(Fault::instead) {
        Some(refusal) => Err(refusal),
        None => {
            let desk = Desk {
                mchid: shared.keys.mchid(),
                now,
                orders: &shared.orders,
                payments: &shared.payments,
                combined: &shared.combined,
                refunds: &shared.refunds,
                authorizations: &shared.authorizations,
                notifications: &shared.notifications,
                platform: &shared.platform,
                merchant: shared.keys.merchant_public(),
                service_cap: shared.service_cap,
                base_url: &shared.base_url,
                state_file: &shared.state_file,
            };
            let named = header("wechatpay-serial").and_then(|serial| shared.platform.key(&serial));
            let decrypt = |text: &str| sensitive::decrypt(named.as_ref(), text);
            let incoming = Incoming { target, header: &header, body, decrypt: Some(&decrypt) };
            routes::serve(&desk, &shared.own, method, &incoming)
        }
    };
    // What is answered survives.
    let result = shared.state_file.committed().await.and(result);
    let answer = match result {
        Ok(answer) => answer,
        Err(refusal) => {
            let answer = Answer::refusal(&refusal);
            outcome.refusal = Some(refusal);
            answer
        }
    };
    let signer = shared.platform.signer(header("wechatpay-serial").as_deref());
    outcome.answer = match &outcome.fault {
        Some(fault) => fault.spoil(answer, &signer, now),
        None => Some(answer.signed(&signer, now)),
    };
    outcome
}
