//! The request: turns a declared struct into the one buffer that is signed and sent.
//!
//! This is a pure function: no key, no clock, no network. The buffer holds the message to sign, with blanks for timestamp and
//! nonce that [`signing`](crate::signing) fills in; the body that is sent is a slice of it. A sensitive text is kept beside the
//! buffer until there is a key; then `encryption` writes the ciphertext into its place.

mod assembly;
mod encryption;
mod merchant_number;

use std::borrow::Cow;
use std::ops::{Deref, Range};

#[cfg(feature = "client")]
use bytes::Bytes;

use crate::declaration::{Encryption, EndpointDescriptor, Field, Location, Method, ObjectView, Region, Type, View};
use crate::file::File;
use crate::json::write::Writer;
use crate::sensitive::HIDDEN;
use crate::validation::{self, Issue, Violations};
pub(crate) use assembly::{Assembly, ENCODED};
use encryption::{SensitiveText, Slot};
use merchant_number::MissingNumber;

/// Ten digits of unix seconds: enough until the year 2286.
pub(crate) const TIMESTAMP_LENGTH: usize = 10;
/// The protocol's nonce length.
pub(crate) const NONCE_LENGTH: usize = 32;

/// A request before it is signed: method, target, headers and body.
///
/// ```
/// use wechatpay_runtime::wechatpay_endpoint;
///
/// #[wechatpay_endpoint(POST, "v3/orders/<out_order_no>/cancel")]
/// struct CancelOrder { out_order_no: String, reason: String }
///
/// let request = CancelOrder { out_order_no: "a/b".into(), reason: "平".into() }.request()?;
/// assert_eq!(request.target(), "/v3/orders/a%2Fb/cancel");
/// assert_eq!(request.body(), r#"{"reason":"平"}"#.as_bytes());
/// # Ok::<(), wechatpay_runtime::Violations>(())
/// ```
///
/// Target, headers and body show `[sensitive]` in the place of a sensitive text. It is encrypted when the request is prepared or
/// sent, or by [`encrypted`](Request::encrypted).
#[derive(Debug, Clone)]
pub struct Request {
    method: Method,
    region: Region,
    encryption: Encryption,
    headers: Vec<(&'static str, String)>,
    /// `METHOD\nTARGET\n`, ten blanks, `\n`, 32 blanks, `\n`, body, `\n`.
    message: Message,
    target: Range<usize>,
    file: Option<File>,
    /// The sensitive texts that are not encrypted yet, in the order of the message; those of headers come last.
    sensitive_texts: Vec<SensitiveText>,
    /// The merchant's number, where the client fills it in.
    missing_numbers: Vec<MissingNumber>,
}

/// The one buffer. It is written once, then shared by the signature, the sent body and every retry.
#[derive(Debug, Clone)]
enum Message {
    Written(Vec<u8>),
    #[cfg(feature = "client")]
    Shared(Bytes),
}

impl Message {
    /// The bytes, to be written on. They are copied only if somebody still holds what was shared.
    fn take(&mut self) -> Vec<u8> {
        match std::mem::replace(self, Message::Written(Vec::new())) {
            Message::Written(bytes) => bytes,
            #[cfg(feature = "client")]
            Message::Shared(bytes) => bytes.into(),
        }
    }
}

impl Deref for Message {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Message::Written(bytes) => bytes,
            #[cfg(feature = "client")]
            Message::Shared(bytes) => bytes,
        }
    }
}

impl Request {
    /// Returns the HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Returns the region whose host it is sent to.
    pub fn region(&self) -> Region {
        self.region
    }

    /// Returns how its sensitive texts are encrypted.
    pub fn encryption(&self) -> Encryption {
        self.encryption
    }

    /// Returns path and query as they are signed and sent, with the leading slash.
    pub fn target(&self) -> &str {
        // Everything that is written into it is ASCII.
        std::str::from_utf8(&self.message[self.target.clone()]).unwrap_or_default()
    }

    /// Returns the headers that come from fields of the declaration.
    pub fn headers(&self) -> &[(&'static str, String)] {
        &self.headers
    }

    /// Returns the file of an upload. The signature covers its digest, which is in the body, and not its bytes.
    pub fn file(&self) -> Option<&File> {
        self.file.as_ref()
    }

    /// The request of a target that is already as it is sent.
    #[cfg(feature = "client")]
    pub(crate) fn of_target(method: Method, target: &str) -> Self {
        let mut assembly = Assembly::new(method);
        assembly.literal(target);
        assembly.finish(Vec::new(), |_, _| {})
    }

    /// The same request to the host of another region.
    #[cfg(feature = "client")]
    pub(crate) fn to(mut self, region: Region) -> Self {
        self.region = region;
        self
    }

    /// Returns the bytes of the body: JSON, or the `meta` part of an upload. They are empty where there is no body.
    pub fn body(&self) -> &[u8] {
        &self.message[self.body_range()]
    }

    fn body_range(&self) -> Range<usize> {
        self.nonce_start() + NONCE_LENGTH + 1..self.message.len() - 1
    }

    fn nonce_start(&self) -> usize {
        self.target.end + 1 + TIMESTAMP_LENGTH + 1
    }

    /// Fills in the blanks and returns the message to sign, and the body as a slice of the same bytes. It copies the buffer only if
    /// somebody still holds the message of an earlier attempt.
    #[cfg(feature = "client")]
    pub(crate) fn stamp(&mut self, timestamp: u64, nonce: &[u8; NONCE_LENGTH]) -> (Bytes, Bytes) {
        let mut message = self.message.take();
        stamp(&mut message, self.target.end + 1, timestamp, nonce);
        let message = Bytes::from(message);
        self.message = Message::Shared(message.clone());
        let body = message.slice(self.body_range());
        (message, body)
    }
}

#[cfg(feature = "client")]
fn stamp(message: &mut [u8], at: usize, mut timestamp: u64, nonce: &[u8; NONCE_LENGTH]) {
    for digit in message[at..at + TIMESTAMP_LENGTH].iter_mut().rev() {
        *digit = b'0' + (timestamp % 10) as u8;
        timestamp /= 10;
    }
    let at = at + TIMESTAMP_LENGTH + 1;
    message[at..at + NONCE_LENGTH].copy_from_slice(nonce);
}

/// Validates and assembles a declared request.
pub(crate) fn declared(endpoint: &EndpointDescriptor, object: &dyn ObjectView) -> Result<Request, Violations> {
    // Most requests are as declared. That is seen while they are written, so that their fields are walked once.
    let mut is_doubtful = !validation::rules_hold(endpoint.request, object);
    let request = assembled(endpoint, object, Some(&mut is_doubtful));
    if is_doubtful {
        validation::request(endpoint.request, object)?;
    }
    request
}

/// Assembles a declared request that has been validated.
#[cfg(feature = "server")]
pub(crate) fn assemble(endpoint: &EndpointDescriptor, object: &dyn ObjectView) -> Result<Request, Violations> {
    assembled(endpoint, object, None)
}

/// Assembles a request. With `is_doubtful` it says whether validation may refuse it.
fn assembled(
    endpoint: &EndpointDescriptor,
    object: &dyn ObjectView,
    is_doubtful: Option<&mut bool>,
) -> Result<Request, Violations> {
    let fields = endpoint.request.fields;
    let (is_checked, mut doubts) = (is_doubtful.is_some(), false);
    // What is inside a list or an object outside the body is seen by validation alone.
    let is_doubtful_view = |field: &Field, view: &View<'_>| {
        let is_plain = !field.flatten && !matches!(view, View::List(_) | View::Object(_));
        is_checked && !(is_plain && validation::is_fine(field, view, field.location, object))
    };
    let mut assembly = Assembly::new(endpoint.method);
    assembly.literal("/");
    let mut rest = endpoint.template;
    while let Some((literal, (name, behind))) = next_placeholder(rest) {
        let at = |field: &Field| field.location == Location::Path && field.name == name;
        let index = fields.iter().position(at).ok_or_else(|| without(name))?;
        assembly.literal(literal);
        let view = object.field(index, &fields[index]);
        doubts |= is_doubtful_view(&fields[index], &view);
        assembly.encode(&scalar(view));
        rest = behind;
    }
    assembly.literal(rest);
    let (mut headers, mut in_headers) = (Vec::new(), Vec::new());
    let (mut has_body, mut file, mut missing_numbers) = (false, None, Vec::new());
    for (index, field) in fields.iter().enumerate() {
        match field.location {
            Location::Body if field.from_client && matches!(object.field(index, field), View::Absent) => {
                has_body = true;
                missing_numbers.extend(MissingNumber::of(field));
            }
            Location::Body => has_body = true,
            Location::Path => {}
            Location::Query | Location::Header(_) | Location::File => {
                let view = object.field(index, field);
                doubts |= is_doubtful_view(field, &view);
                match (field.location, view) {
                    (_, View::Absent) if field.from_client => missing_numbers.extend(MissingNumber::of(field)),
                    (Location::Query, view) => query_field(&mut assembly, field, view),
                    (_, View::Absent) => {}
                    (Location::Header(name), view) if field.sensitive => {
                        in_headers.push(SensitiveText::new(Slot::Header(headers.len()), scalar(view).into_owned()));
                        headers.push((name, HIDDEN.to_owned()));
                    }
                    (Location::Header(name), view) => headers.push((name, scalar(view).into_owned())),
                    (_, View::File(one)) => file = Some(one.clone()),
                    _ => {}
                }
            }
        }
    }
    let mut request = assembly.finish(headers, |out, sensitive_texts| {
        if has_body {
            let mut sensitive =
                |text: &str, out: &mut Vec<u8>| sensitive_texts.push(quoted_sensitive_text(text, out, Slot::Body));
            let mut writer = if is_checked { Writer::checking(&mut sensitive) } else { Writer::new(&mut sensitive) };
            writer.body(fields, object, out);
            doubts |= writer.is_doubtful;
        }
    });
    if let Some(is_doubtful) = is_doubtful {
        *is_doubtful |= doubts;
    }
    request.sensitive_texts.append(&mut in_headers);
    request.file = file;
    request.missing_numbers = missing_numbers;
    (request.region, request.encryption) = (endpoint.region, endpoint.encryption);
    Ok(request)
}

/// Splits a template at its first placeholder.
fn next_placeholder(template: &str) -> Option<(&str, (&str, &str))> {
    let (literal, placeholder) = template.split_once('<')?;
    Some((literal, placeholder.split_once('>')?))
}

/// Only a declaration whose macro error was ignored can lack a path value's field.
fn without(name: &str) -> Violations {
    let mut violations = Violations::default();
    violations.add(name, Location::Path, Issue::Required);
    violations
}

/// A field of the query that may be absent, or an object whose fields stand in its place.
fn query_field(assembly: &mut Assembly, field: &Field, view: View<'_>) {
    match (view, &field.ty) {
        (View::Absent, _) => {}
        (View::Object(object), Type::Object(descriptor)) if field.flatten => {
            for (index, field) in descriptor().fields.iter().enumerate() {
                query_field(assembly, field, object.field(index, field));
            }
        }
        (view, ty) => query(assembly, field, ty, view),
    }
}

fn query(assembly: &mut Assembly, field: &Field, ty: &Type, view: View<'_>) {
    match (ty, view) {
        // A list of plain values repeats the name; anything with a structure travels as JSON text.
        (Type::List(item), View::List(list)) if !matches!(item.element(), Type::Object(_) | Type::Any) => {
            for index in 0..list.len() {
                query(assembly, field, item, list.item(index));
            }
        }
        (ty, view @ (View::List(_) | View::Object(_))) => {
            let (mut json, mut sensitive_texts) = (Vec::new(), Vec::new());
            let mut sensitive =
                |text: &str, out: &mut Vec<u8>| sensitive_texts.push(quoted_sensitive_text(text, out, Slot::Target));
            let mut writer = Writer::new(&mut sensitive);
            match field.sensitive {
                true => writer.sensitive_value(&view, &mut json),
                false => writer.value(ty, &view, &mut json),
            }
            assembly.query_json(field.name, &json, sensitive_texts);
        }
        (_, view) if field.sensitive => assembly.sensitive_query(field.name, &scalar(view)),
        (_, view) => assembly.query(field.name, &scalar(view)),
    }
}

/// Leaves the place of a sensitive text in the JSON.
fn quoted_sensitive_text(text: &str, out: &mut Vec<u8>, slot: fn(Range<usize>) -> Slot) -> SensitiveText {
    out.push(b'"');
    let start = out.len();
    out.extend_from_slice(HIDDEN.as_bytes());
    let sensitive_text = SensitiveText::new(slot(start..out.len()), text.to_owned());
    out.push(b'"');
    sensitive_text
}

/// A plain value as text.
fn scalar(view: View<'_>) -> Cow<'_, str> {
    match view {
        View::Text(text) => text,
        View::Boolean(true) => "true".into(),
        View::Boolean(false) => "false".into(),
        View::Integer(integer) => integer.to_string().into(),
        View::Number(number) => number.to_string().into(),
        View::Json(json) => match json.as_str() {
            Some(text) => text.to_owned().into(),
            None => json.to_string().into(),
        },
        View::Absent | View::List(_) | View::Object(_) | View::File(_) | View::Unwritable(_) => "".into(),
    }
}
