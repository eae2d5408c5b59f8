//! The server side of a declaration, for gateways: reads the struct from an incoming request. `declaration` has declarations as a
//! list, for gateways and tools.
//!
//! It is as strict as the real server. Parameters that the endpoint does not have, path values that are repeated in the body and
//! values of another type are violations, and all of them are reported at once.

mod data;
mod declaration;
mod multipart;
mod notification_declaration;
mod rust_path;
mod typed;

use std::borrow::Cow;
use std::collections::HashSet;

pub use declaration::Declaration;
pub use multipart::signed_body;
pub use notification_declaration::NotificationDeclaration;
use percent_encoding::percent_decode_str;
pub(crate) use typed::{Typed, check_members, typed};

use crate::declaration::{
    DecodeError, EndpointDescriptor, Field, Fields, Location, ObjectDescriptor, ObjectView, Type, Value, View,
};
use crate::endpoint::Endpoint;
use crate::file::File;
use crate::json::Json;
use crate::json::tape::Tape;
use crate::json::write::{self, Writer};
use crate::sensitive;
use crate::validation::{self, Check, Issue, Violations};

type Members<'r> = Vec<(Cow<'r, str>, Json<'r>)>;

/// A request as it arrived. The caller verifies its signature.
pub struct IncomingRequest<'r> {
    /// Path and query as they were sent, with the leading slash.
    pub target: &'r str,
    /// Looks up a header by its name, in any case.
    pub header: &'r dyn Fn(&str) -> Option<String>,
    /// The body's bytes.
    pub body: &'r [u8],
    /// Decrypts a sensitive text, which arrived as base64. An error completes the sentence that begins with the field's name.
    /// Without this function a sensitive text is a violation: it is never accepted undecrypted.
    pub decrypt: Option<&'r Decrypt<'r>>,
}

/// The function in [`IncomingRequest::decrypt`].
pub type Decrypt<'r> = dyn Fn(&str) -> Result<String, Cow<'static, str>> + 'r;

/// Reads a declared request from an incoming one and validates it.
///
/// # Errors
///
/// Returns every violation at once.
///
/// ```
/// use wechatpay_runtime::server::{IncomingRequest, receive};
/// use wechatpay_runtime::{Endpoint as _, wechatpay_endpoint};
///
/// #[wechatpay_endpoint(POST, "v3/orders/<out_order_no>/cancel")]
/// #[derive(Debug)]
/// struct CancelOrder { out_order_no: String, reason: String }
///
/// let body = r#"{"reason":"平"}"#.as_bytes();
/// let incoming = IncomingRequest { target: "/v3/orders/a%2Fb/cancel", header: &|_| None, body, decrypt: None };
/// let order: CancelOrder = receive(&incoming)?;
/// assert_eq!((order.out_order_no.as_str(), order.reason.as_str()), ("a/b", "平"));
///
/// let incoming = IncomingRequest { body: br#"{"out_order_no":"a/b"}"#, ..incoming };
/// let violations = receive::<CancelOrder>(&incoming).unwrap_err();
/// assert_eq!(
///     violations.to_string(),
///     "`reason` (body) is required and must not be empty; `out_order_no` (body) is not a parameter of this endpoint"
/// );
/// # Ok::<(), wechatpay_runtime::Violations>(())
/// ```
pub fn receive<E: Endpoint>(incoming: &IncomingRequest<'_>) -> Result<E, Violations> {
    // Compiled for each type: code that is the same for all of them is elsewhere.
    let mut request = None;
    read_request(E::ENDPOINT, incoming, &mut |fields| {
        request = Some(E::read_fields(fields)?);
        Ok(())
    })?;
    request.ok_or_else(Violations::default)
}

/// [`receive`] for all types: `read` reads the fields.
fn read_request(
    endpoint: &EndpointDescriptor,
    incoming: &IncomingRequest<'_>,
    read: &mut dyn FnMut(&mut Fields<'_>) -> Result<(), DecodeError>,
) -> Result<(), Violations> {
    let (tape, file) = Received::checked(endpoint, incoming)?.into_tape(endpoint.request);
    let read = tape.root().members().and_then(|members| read(&mut Fields::new(endpoint.request, members).with_file(file)));
    read.map_err(|error| decode_error(endpoint.request, &error))
}

/// Writes a response as [`to_json`](crate::to_json) does, and replaces each sensitive text by the result of `encrypt`: the base64
/// of its ciphertext for the merchant.
///
/// # Errors
///
/// Returns the first error of `encrypt`.
pub fn to_encrypted_json<T: Value, E>(value: &T, mut encrypt: impl FnMut(&str) -> Result<String, E>) -> Result<Vec<u8>, E> {
    encrypted_json(&T::TYPE, &value.view(), &mut encrypt)
}

/// [`to_encrypted_json`], compiled once for all types.
fn encrypted_json<E>(ty: &Type, view: &View<'_>, encrypt: &mut dyn FnMut(&str) -> Result<String, E>) -> Result<Vec<u8>, E> {
    let mut json = Vec::new();
    let mut failure = None;
    let mut sensitive = |text: &str, out: &mut Vec<u8>| match encrypt(text) {
        Ok(encrypted) => write::json(encrypted.as_str(), out),
        Err(error) => failure = failure.take().or(Some(error)),
    };
    Writer::new(&mut sensitive).value(ty, view, &mut json);
    failure.map_or(Ok(json), Err)
}

/// Converts an error that only the Rust type could find in validated fields.
fn decode_error(descriptor: &ObjectDescriptor, error: &DecodeError) -> Violations {
    let mut violations = Violations::default();
    let first = error.path().split(['.', '[']).next().unwrap_or_default();
    let location = descriptor.field(first).map_or(Location::Body, |field| field.location);
    violations.add(error.path(), location, Issue::Malformed(error.reason().to_owned()));
    violations
}

/// The parts of a request, by location and name.
#[derive(Default)]
struct Received<'r> {
    path: Members<'r>,
    query: Members<'r>,
    header: Members<'r>,
    body: Members<'r>,
    file: Option<File>,
}

impl<'r> Received<'r> {
    /// Returns a request that fits its declaration, with its sensitive texts decrypted.
    fn checked(endpoint: &EndpointDescriptor, incoming: &IncomingRequest<'r>) -> Result<Self, Violations> {
        let descriptor = endpoint.request;
        let mut received = Received::new(endpoint, incoming)?;
        let encrypted = received.decrypt(descriptor, incoming.decrypt);
        let mut violations = validation::request(descriptor, &received).err().unwrap_or_default();
        violations.put_first(encrypted);
        received.unknown(descriptor, &mut violations);
        violations.into_result().map(|()| received)
    }

    fn new(endpoint: &EndpointDescriptor, incoming: &IncomingRequest<'r>) -> Result<Self, Violations> {
        let mut received = Received::default();
        let mut violations = Violations::default();
        let (path, query) = incoming.target.split_once('?').unwrap_or((incoming.target, ""));
        let values = endpoint.matches(path.trim_start_matches('/')).unwrap_or_default();
        for (name, value) in endpoint.placeholders().zip(values) {
            match decode(value) {
                Some(value) => received.path.push((name.into(), from_text(endpoint.request.field(name), value))),
                None => violations.add(name, Location::Path, not_encoded()),
            }
        }
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match (decode(name), decode(value)) {
                (Some(name), Some(value)) => received.add_query(endpoint, name, value, &mut violations),
                _ => violations.add(name, Location::Query, not_encoded()),
            }
        }
        for field in endpoint.request.fields {
            if let Location::Header(name) = field.location
                && let Some(value) = (incoming.header)(name)
            {
                received.header.push((field.name.into(), from_text(Some(field), value.into())));
            }
        }
        let mut body = incoming.body;
        if endpoint.request.fields.iter().any(|field| field.location == Location::File)
            && let Some(boundary) = (incoming.header)("content-type").as_deref().and_then(multipart::boundary)
        {
            match multipart::parts(boundary, incoming.body) {
                Ok(parts) => (body, received.file) = (parts.meta, parts.file),
                Err(problem) => {
                    violations.add("", Location::Body, Issue::Malformed(problem));
                    return Err(violations);
                }
            }
        }
        match Json::parse(body) {
            Ok(Json::Object(members)) => received.body = members,
            Ok(_) => violations.add("", Location::Body, Issue::Type { expected: "an object" }),
            Err(_) if body.is_empty() => {}
            Err(error) => violations.add("", Location::Body, Issue::Malformed(format!("is not JSON: {error}"))),
        }
        violations.into_result().map(|()| received)
    }

    fn add_query(&mut self, endpoint: &EndpointDescriptor, name: Cow<'r, str>, value: Cow<'r, str>, violations: &mut Violations) {
        let Some(field) = endpoint.request.field(&name) else {
            self.query.push((name, Json::Text(value)));
            return;
        };
        let value = from_text(Some(field), value);
        let is_list = matches!(field.ty, Type::List(_));
        match self.query.iter_mut().find(|(known, _)| *known == name) {
            None if is_list && !matches!(value, Json::List(_)) => self.query.push((name, Json::List(vec![value]))),
            None => self.query.push((name, value)),
            Some((_, Json::List(items))) if is_list => items.push(value),
            Some(_) => violations.add(name, Location::Query, Issue::Repeated),
        }
    }

    fn at(&self, location: Location) -> &Members<'r> {
        match location {
            Location::Path => &self.path,
            Location::Query => &self.query,
            Location::Header(_) => &self.header,
            Location::Body | Location::File => &self.body,
        }
    }

    /// Decrypts the sensitive texts. The violations are about texts that cannot be decrypted.
    fn decrypt(&mut self, descriptor: &'static ObjectDescriptor, decrypt: Option<&Decrypt<'_>>) -> Violations {
        let mut violations = Violations::default();
        let mut at = |location: Location, members: &mut Members<'r>| {
            let fields = descriptor.fields.iter().filter(|field| match (field.location, location) {
                (Location::Header(_), Location::Header(_)) => true,
                (of_field, location) => of_field == location,
            });
            sensitive::each_member(fields, members, None, &mut |place, text| {
                let plain =
                    decrypt.map_or_else(|| Err("is encrypted, and cannot be decrypted here".into()), |decrypt| decrypt(text));
                match plain {
                    Ok(plain) => *text = plain.into(),
                    Err(problem) => {
                        let own = |field: &&Field| field.name == place.outermost();
                        let location = descriptor.fields.iter().find(own).map_or(location, |field| field.location);
                        violations.add(place.to_string(), location, Issue::Rule(problem));
                    }
                }
            });
        };
        at(Location::Query, &mut self.query);
        at(Location::Header(""), &mut self.header);
        at(Location::Body, &mut self.body);
        violations
    }

    fn unknown(&self, descriptor: &ObjectDescriptor, violations: &mut Violations) {
        for location in [Location::Query, Location::Body] {
            // An object that takes any name takes the names that no other field takes.
            if descriptor.fields.iter().any(|field| field.flatten && matches!(field.ty, Type::Any) && field.location == location)
            {
                continue;
            }
            let mut seen = HashSet::new();
            for (name, _) in self.at(location) {
                if !seen.insert(name) {
                    violations.add(name.as_ref(), location, Issue::Repeated);
                } else if !declares(descriptor, name, location) {
                    violations.add(name.as_ref(), location, Issue::Unknown);
                }
            }
        }
    }

    /// Returns the values of the fields, each from its location.
    fn declared(&self, descriptor: &ObjectDescriptor) -> impl Iterator<Item = &(Cow<'r, str>, Json<'r>)> {
        let at = [Location::Path, Location::Query, Location::Body].map(|location| {
            let is_flat = descriptor.fields.iter().any(|field| field.flatten && field.location == location);
            let members = self.at(location).iter();
            members.filter(move |(name, _)| is_flat || declares(descriptor, name, location))
        });
        at.into_iter().flatten().chain(&self.header)
    }

    /// Returns the same values on a tape, and the file.
    fn into_tape(mut self, descriptor: &ObjectDescriptor) -> (Tape<'r>, Option<File>) {
        let file = self.file.take();
        (Tape::of_members(self.members(descriptor)), file)
    }

    /// Returns the same values as members.
    fn members(&self, descriptor: &ObjectDescriptor) -> Members<'r> {
        self.declared(descriptor).cloned().collect()
    }
}

/// Returns whether a field of this name travels there. The fields of flattened objects travel with them.
fn declares(descriptor: &ObjectDescriptor, name: &str, location: Location) -> bool {
    descriptor.fields.iter().filter(|field| field.location == location).any(|field| match field.ty {
        Type::Object(object) if field.flatten => object().field(name).is_some(),
        _ => field.is_named(name),
    })
}

impl ObjectView for Received<'_> {
    fn field(&self, index: usize, field: &Field) -> View<'_> {
        if field.location == Location::File {
            return self.file.as_ref().map_or(View::Absent, View::File);
        }
        self.at(field.location).field(index, field)
    }

    fn check(&self, check: &mut Check<'_>) {
        if check.descriptor().typed.is_some() {
            check_members(&self.members(check.descriptor()), self.file.as_ref(), check);
        }
    }

    /// If the client fills it in, it has done so.
    fn is_filled_in(&self, _: &Field) -> bool {
        false
    }
}

fn not_encoded() -> Issue {
    Issue::Malformed("is not percent-encoded UTF-8".to_owned())
}

fn decode(text: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(text).decode_utf8().ok()
}

/// Turns a text from path, query or header into JSON of its field's type.
fn from_text<'r>(field: Option<&Field>, text: Cow<'r, str>) -> Json<'r> {
    let json = |text: &str| Json::parse(text.as_bytes()).ok().map(Json::into_owned);
    let read = match field.map(|field| field.ty.element()) {
        Some(Type::Integer(_) | Type::IntegerEnumeration(_)) => text.parse().ok().map(Json::Integer),
        Some(Type::Number) => text.parse().ok().map(Json::Number),
        Some(Type::Boolean) => text.parse().ok().map(Json::Boolean),
        Some(Type::Object(_)) => json(&text),
        Some(Type::Any) => json(&text).filter(|json| matches!(json, Json::Object(_) | Json::List(_))),
        _ => None,
    };
    read.unwrap_or(Json::Text(text))
}
