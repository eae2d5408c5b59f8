//! One entry of the journal as the page shows it: what was called, what was signed, and what was verified.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wechatpay_runtime::server::{Declaration, signed_body};
use wechatpay_runtime::{Authorization, EndpointDescriptor};

use super::snippet;
use crate::engine::authentication::Signed;
use crate::engine::diagnosis;
use crate::engine::journal::{Entry, Verdict};
use crate::engine::routes;
use crate::engine::shared::Shared;

/// The line of a list.
pub(super) fn summary(shared: &Shared, entry: &Entry) -> Value {
    let mut value = entry.to_json();
    if let Some(endpoint) = endpoint(shared, entry) {
        value["endpoint"] = named(endpoint);
    }
    value
}

/// All of it.
pub(super) fn to_json(shared: &Shared, entry: &Entry) -> Value {
    let mut value = entry.to_whole_json();
    // The bytes, not what a JSON library makes of them: they are what was signed.
    for (name, body) in [("request_text", entry.request_body()), ("response_text", entry.response_body())] {
        value[name] = body.map(|body| String::from_utf8_lossy(body).into()).unwrap_or_default();
    }
    if let Some(endpoint) = endpoint(shared, entry) {
        value["endpoint"] = named(endpoint);
        value["rust"] = snippet::rust(endpoint, declaration(endpoint), entry).into();
    }
    if matches!(entry.verdict, Verdict::Authentic | Verdict::NotAuthentic | Verdict::Malformed) {
        value["curl"] = snippet::curl(&shared.base_url, entry).into();
        value["signed"] = signed(shared, entry).unwrap_or_default();
    }
    value
}

fn endpoint(shared: &Shared, entry: &Entry) -> Option<&'static EndpointDescriptor> {
    match entry.verdict {
        Verdict::Control | Verdict::Notification => None,
        _ => routes::find(shared, &entry.method, &entry.target).ok()?.endpoint(),
    }
}

fn declaration(endpoint: &EndpointDescriptor) -> Option<&'static Declaration> {
    wechatpay_endpoints::declarations().find(|declaration| std::ptr::eq(declaration.endpoint(), endpoint))
}

/// The name of a call in English and Chinese, its template, its document.
fn named(endpoint: &EndpointDescriptor) -> Value {
    let first = endpoint.request.description.trim().split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let first = first.split_inclusive("). ").next().unwrap_or_default().trim().trim_end_matches('.').to_owned();
    let (english, chinese) = match first.strip_suffix(')').and_then(|sentence| sentence.rsplit_once(" (")) {
        Some((english, chinese)) => (english.to_owned(), chinese.to_owned()),
        None => (first.clone(), first),
    };
    json!({
        "english": english,
        "chinese": chinese,
        "template": endpoint.template,
        "type": endpoint.request.name,
        "document": endpoint.document,
    })
}

/// The message that should have been signed, and the one that was, where that can be found out.
fn signed(shared: &Shared, entry: &Entry) -> Option<Value> {
    let header = |wanted: &str| entry.request_headers().find(|(name, _)| *name == wanted).map(|(_, value)| value);
    let authorization = Authorization::parse(header("authorization")?).ok()?;
    let Authorization { timestamp, nonce_str, signature, .. } = authorization;
    let body = signed_body(header("content-type"), entry.request_body()?);
    let host = header("host").unwrap_or_default();
    let request = Signed { method: &entry.method, target: &entry.target, host, body };
    let message = request.message(timestamp, nonce_str);
    let signature = STANDARD.decode(signature).unwrap_or_default();
    let verified = shared.keys.merchant_signed(&message, &signature);
    let other = match verified {
        true => None,
        false => diagnosis::signed_message(&signature, &request, timestamp, nonce_str, &shared.keys),
    };
    Some(json!({
        "verified": verified,
        "message": String::from_utf8_lossy(&message),
        "signed": other.map(|message| String::from_utf8_lossy(&message).into_owned()),
        (authorization.scheme.id_name()): authorization.id,
        "serial_no": authorization.serial_no,
    }))
}
