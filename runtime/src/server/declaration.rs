//! A declaration without its Rust type, which gateways and tools hold in a list.

use std::borrow::Cow;

use super::typed::check_members;
use super::{IncomingRequest, Members, Received, data, decode_error, rust_path};
use crate::declaration::{DecodeError, EndpointDescriptor, Field, Location, ObjectView, Value as _, View};
use crate::endpoint::Endpoint;
use crate::file::File;
use crate::json::{Json, to_json};
use crate::request::{self, Request};
use crate::validation::{self, Check, Issue, Violations};

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
    /// Reads a response of a type that its descriptor does not describe fully.
    response: Option<ReadResponse>,
}

/// Reads a response as its type and writes it again.
type ReadResponse = fn(Json<'_>) -> Result<Vec<u8>, DecodeError>;

impl Declaration {
    /// Makes the declaration of `E`.
    pub const fn of<E: Endpoint>() -> Self {
        Declaration {
            endpoint: E::ENDPOINT,
            rust_path: std::any::type_name::<E>,
            response: match E::Response::PLAIN {
                true => None,
                false => Some(|response| E::Response::read(response).map(|response| to_json(&response))),
            },
        }
    }

    /// Returns the same declaration for a type that users know under another path than the one it was declared at.
    pub const fn named(self, rust_path: fn() -> &'static str) -> Self {
        Declaration { rust_path, ..self }
    }

    /// Returns the declaration as data.
    pub fn endpoint(&self) -> &'static EndpointDescriptor {
        self.endpoint
    }

    /// Returns the path of the Rust type, as users write it.
    pub fn rust_path(&self) -> Cow<'static, str> {
        rust_path::written((self.rust_path)())
    }

    /// Makes a request from one JSON object that holds all fields by their wire names, path values included.
    ///
    /// # Errors
    ///
    /// Returns every violation at once.
    pub fn request(&self, fields: Json<'_>) -> Result<Request, Violations> {
        self.request_with(fields, None)
    }

    /// Does what [`request`](Self::request) does for an upload, whose file JSON cannot hold.
    ///
    /// # Errors
    ///
    /// Returns every violation at once.
    pub fn upload(&self, fields: Json<'_>, file: File) -> Result<Request, Violations> {
        self.request_with(fields, Some(file))
    }

    /// Checks an incoming request against the declaration.
    ///
    /// # Errors
    ///
    /// Returns every violation at once.
    pub fn check(&self, incoming: &IncomingRequest<'_>) -> Result<(), Violations> {
        self.received(incoming).map(drop)
    }

    /// Reads the struct from an incoming request and makes a request from it again: the same one.
    ///
    /// # Errors
    ///
    /// Returns every violation at once.
    pub fn receive(&self, incoming: &IncomingRequest<'_>) -> Result<Request, Violations> {
        request::assemble(self.endpoint, &self.received(incoming)?)
    }

    /// Returns what the declared type reads from a response, as JSON: everything that it does not know is left out.
    ///
    /// # Errors
    ///
    /// Names the value that cannot be read, and what is wrong with it.
    pub fn response(&self, response: Json<'_>) -> Result<Vec<u8>, DecodeError> {
        match self.response {
            Some(read) => read(response),
            None => data::response(&self.endpoint.response, response),
        }
    }

    fn request_with(&self, fields: Json<'_>, file: Option<File>) -> Result<Request, Violations> {
        let Json::Object(members) = fields else {
            let mut violations = Violations::default();
            violations.add("", Location::Body, Issue::Type { expected: "an object" });
            return Err(violations);
        };
        let given = Given { members, file };
        validation::request(self.endpoint.request, &given)?;
        request::assemble(self.endpoint, &self.as_its_type_has_it(given)?)
    }

    /// Returns the fields of an incoming request after all checks.
    fn received<'r>(&self, incoming: &IncomingRequest<'r>) -> Result<Given<'r>, Violations> {
        let descriptor = self.endpoint.request;
        let mut received = Received::checked(self.endpoint, incoming)?;
        let file = received.file.take();
        self.as_its_type_has_it(Given { members: received.members(descriptor), file })
    }

    fn as_its_type_has_it<'r>(&self, given: Given<'r>) -> Result<Given<'r>, Violations> {
        let Given { members, file } = given;
        match data::object(self.endpoint.request, members, file.clone()) {
            Ok(members) => Ok(Given { members, file }),
            Err(error) => Err(decode_error(self.endpoint.request, &error)),
        }
    }
}

/// The fields of a request as JSON, and the file of an upload.
struct Given<'r> {
    members: Members<'r>,
    file: Option<File>,
}

impl ObjectView for Given<'_> {
    fn field(&self, index: usize, field: &Field) -> View<'_> {
        match &self.file {
            Some(file) if field.location == Location::File => View::File(file),
            _ => self.members.field(index, field),
        }
    }

    fn check(&self, check: &mut Check<'_>) {
        check_members(&self.members, self.file.as_ref(), check);
    }

    fn names(&self) -> Vec<&str> {
        self.members.names()
    }
}
