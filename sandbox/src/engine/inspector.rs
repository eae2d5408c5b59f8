//! The gateway's page: what a browser on this machine sees of it. The files are in the folder `inspector` of this package; `stream` tells
//! the page of each new entry of the journal, `entry` has what it shows of one, `snippet` what it copies.
//!
//! The page changes nothing by paths of its own: its buttons make control calls.

mod entry;
mod snippet;
pub(crate) mod stream;

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use serde_json::{Value, json};

use crate::engine::control::{ControlCall, ControlError, unknown};
use crate::engine::fault::Fault;
use crate::engine::notification::NotificationFault;
use crate::engine::response::Response;
use crate::engine::shared::Shared;

/// The page's files: name, content type, content.
const FILES: [(&str, &str, &str); 8] = [
    ("index.html", "text/html; charset=utf-8", include_str!("../../inspector/index.html")),
    ("inspector.css", "text/css; charset=utf-8", include_str!("../../inspector/inspector.css")),
    ("inspector.js", "text/javascript; charset=utf-8", include_str!("../../inspector/inspector.js")),
    ("entry.js", "text/javascript; charset=utf-8", include_str!("../../inspector/entry.js")),
    ("words.js", "text/javascript; charset=utf-8", include_str!("../../inspector/words.js")),
    ("icon.svg", "image/svg+xml", include_str!("../../inspector/icon.svg")),
    ("cashier.html", "text/html; charset=utf-8", include_str!("../../inspector/cashier.html")),
    ("cashier.js", "text/javascript; charset=utf-8", include_str!("../../inspector/cashier.js")),
];

/// What the files may do: load each other and ask the gateway, nothing else.
const HEADERS: &[(&str, &str)] = &[
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
];

/// The longest text of a QR code.
const LONGEST_QR: usize = 1024;

/// Whether a request only looks, so that the journal has no entry of it.
pub(crate) fn is_look(method: &str, target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    let is_page = path == "/__sandbox/" || path == "/__sandbox/cashier" || path.starts_with("/__sandbox/inspector/");
    method == "GET" && is_page
}

/// Serves the page, its files and what it asks for.
pub(crate) fn response(shared: &Shared, call: &ControlCall<'_>) -> Result<Response, ControlError> {
    match call.path {
        [""] => file("index.html"),
        ["cashier"] => file("cashier.html"),
        ["inspector", "state"] => Ok(value(&state(shared))),
        ["inspector", "entries", number] => {
            let found = number.parse().ok().and_then(|number| shared.journal.entry(number));
            let found = found.ok_or_else(|| ControlError::new(format!("the journal has no entry {number}")))?;
            Ok(value(&entry::to_json(shared, &found)))
        }
        ["inspector", "cashier"] => {
            let prepay_id = call.query("prepay_id").unwrap_or_default();
            let records = shared.within(|context| shared.products.records(context));
            let found = records.into_iter().find(|record| record.is_paid_at(&prepay_id));
            let found = found.ok_or_else(|| ControlError::new("nothing is to be paid here"))?;
            Ok(value(&found.to_json()))
        }
        ["inspector", "qr"] => qr(&call.query("text").unwrap_or_default()),
        ["inspector", name] => file(name),
        _ => Err(unknown(call.method, &format!("/{}", call.path.join("/")))),
    }
}

fn file(name: &str) -> Result<Response, ControlError> {
    let (_, content_type, content) =
        FILES.iter().find(|(known, ..)| *known == name).ok_or_else(|| unknown("GET", &format!("/inspector/{name}")))?;
    Ok(Response { more_headers: HEADERS, ..Response::file(content_type, *content) })
}

fn value(value: &Value) -> Response {
    Response { more_headers: HEADERS, is_signed: false, ..Response::value(200, value) }
}

/// A QR code as an image.
fn qr(text: &str) -> Result<Response, ControlError> {
    let code = (text.len() <= LONGEST_QR).then(|| QrCode::with_error_correction_level(text, EcLevel::M).ok()).flatten();
    let code = code.ok_or_else(|| ControlError::new("the text is too long for a QR code"))?;
    let image = code.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
    Ok(Response { more_headers: HEADERS, ..Response::file("image/svg+xml", image) })
}

/// All but the journal, which comes by the stream.
fn state(shared: &Shared) -> Value {
    let records: Vec<Value> = shared.within(|context| {
        shared.products.pass_time(context);
        shared.products.records(context).iter().map(crate::Record::to_json).collect()
    });
    let mut event_types: Vec<&str> =
        wechatpay_endpoints::notifications().flat_map(|declared| declared.event_types().iter().copied()).collect();
    event_types.sort_unstable();
    event_types.dedup();
    json!({
        "mchid": shared.keys.mchid(),
        "base_url": shared.base_url,
        "now": shared.clock.now(),
        "records": records,
        "notifications": shared.notifications.to_json(),
        "faults": shared.faults.to_json(),
        "fault_names": Fault::NAMED.iter().map(Fault::as_str).collect::<Vec<_>>(),
        "notification_fault_names": NotificationFault::ALL.iter().map(|fault| fault.as_str()).collect::<Vec<_>>(),
        "event_types": event_types,
    })
}
