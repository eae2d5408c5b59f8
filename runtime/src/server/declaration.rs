//! A declaration without its Rust type: what gateways and tools hold in a list.

use super::{IncomingRequest, Members, read, receive};
use crate::declaration::{DecodeError, Endpoint, EndpointDescriptor, Field, Location, ObjectView, Value as _, View};
use crate::file::File;
use crate::json::{Json, to_json};
use crate::request::Request;
use crate::validation::{self, Issue, Violations};

/// A declared endpoint without its Rust type, so that gateways and tools can hold all of them in one list.
///
/// ```
/// use wechatpay_runtime::server::Declaration;
/// use wechatpay_runtime::{Json, wechatpay_endpoint};
///
/// #[wechatpay_endpoint(POST, "v3/orders/<out_order_no>/cancel")]
/// struct CancelOrder { out_order_no: String, reason: String }
///
/// const CATALOGUE: &[Declaration] = &[Declaration::of::<CancelOrder>()];
///
/// let fields = Json::parse(br#"{"out_order_no":"7","reason":"rain"}"#)?;
/// let request = CATALOGUE[0].request(fields)?;
/// assert_eq!(request.target(), "/v3/orders/7/cancel");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Declaration {
    endpoint: &'static EndpointDescriptor,
    rust_path: fn() -> &'static str,
    request: fn(Json<'_>, Option<File>) -> Result<Request, Violations>,
    receive: fn(&IncomingRequest<'_>) -> Result<Request, Violations>,
    response: fn(Json<'_>) -> Result<Vec<u8>, DecodeError>,
}

impl Declaration {
    /// The declaration of `E`.
    pub const fn of<E: Endpoint>() -> Self {
        Declaration {
            endpoint: E::ENDPOINT,
            rust_path: std::any::type_name::<E>,
            request: request_from_json::<E>,
            receive: |incoming| receive::<E>(incoming)?.request(),
            response: |response| E::Response::read(response).map(|response| to_json(&response)),
        }
    }

    /// The same declaration of a type that users find under another path than the one that it was declared at.
    pub const fn named(self, rust_path: fn() -> &'static str) -> Self {
        Declaration { rust_path, ..self }
    }

    /// What it says, as data.
    pub fn endpoint(&self) -> &'static EndpointDescriptor {
        self.endpoint
    }

    /// The path of its Rust type, as users write it.
    pub fn rust_path(&self) -> &'static str {
        (self.rust_path)()
    }

    /// The request that one JSON object stands for, which holds all fields by their wire names, path values included.
    ///
    /// # Errors
    ///
    /// Every violation at once.
    pub fn request(&self, fields: Json<'_>) -> Result<Request, Violations> {
        (self.request)(fields, None)
    }

    /// As [`request`](Self::request), of an upload, whose file JSON cannot hold.
    ///
    /// # Errors
    ///
    /// Every violation at once.
    pub fn upload(&self, fields: Json<'_>, file: File) -> Result<Request, Violations> {
        (self.request)(fields, Some(file))
    }

    /// Checks an incoming request against the declaration.
    ///
    /// # Errors
    ///
    /// Every violation at once.
    pub fn check(&self, incoming: &IncomingRequest<'_>) -> Result<(), Violations> {
        self.receive(incoming).map(drop)
    }

    /// Reads the struct back from an incoming request, and makes of it the request that it stands for: the same one.
    ///
    /// # Errors
    ///
    /// Every violation at once.
    pub fn receive(&self, incoming: &IncomingRequest<'_>) -> Result<Request, Violations> {
        (self.receive)(incoming)
    }

    /// What the declared type takes from a response, written as JSON again: what it does not know is left out.
    ///
    /// # Errors
    ///
    /// What cannot be read, and where.
    pub fn response(&self, response: Json<'_>) -> Result<Vec<u8>, DecodeError> {
        (self.response)(response)
    }
}

fn request_from_json<E: Endpoint>(fields: Json<'_>, file: Option<File>) -> Result<Request, Violations> {
    let Json::Object(members) = fields else {
        let mut violations = Violations::default();
        violations.add("", Location::Body, Issue::Type { expected: "an object" });
        return Err(violations);
    };
    let fields = FieldsAndFile { members, file };
    validation::request(E::DESCRIPTOR, &fields)?;
    read::<E>(fields.members, fields.file)?.request()
}

/// The fields of an upload as JSON, and its file beside them.
struct FieldsAndFile<'r> {
    members: Members<'r>,
    file: Option<File>,
}

impl ObjectView for FieldsAndFile<'_> {
    fn field(&self, index: usize, field: &Field) -> View<'_> {
        match &self.file {
            Some(file) if field.location == Location::File => View::File(file),
            _ => self.members.field(index, field),
        }
    }

    fn names(&self) -> Vec<&str> {
        self.members.names()
    }
}
