//! Serves a declared call: reads and validates the request, and writes the response, through the declaration.

use std::fmt;

use wechatpay_runtime::server::{IncomingRequest, receive, to_encrypted_json};
use wechatpay_runtime::{Encryption, Endpoint, EndpointDescriptor, Type, Value};

use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::response::Response;
use crate::engine::sensitive;

type Handler = dyn Fn(&Context<'_>, &IncomingRequest<'_>) -> Result<Response, ErrorResponse> + Send + Sync;

/// An endpoint with its handler: one of the calls of a [`Product`](crate::Product).
pub struct Call {
    endpoint: &'static EndpointDescriptor,
    handler: Box<Handler>,
}

impl Call {
    /// Makes a call of `E`. The handler gets requests with a valid signature that satisfy the declaration; its response is
    /// signed, and the sensitive fields of the response are encrypted for the merchant.
    pub fn new<E: Endpoint>(
        handler: impl Fn(E, &Context<'_>) -> Result<E::Response, ErrorResponse> + Send + Sync + 'static,
    ) -> Self {
        let handler = move |context: &Context<'_>, incoming: &IncomingRequest<'_>| {
            let response = handler(read(incoming)?, context)?;
            Ok(match E::Response::TYPE {
                Type::Nothing => Response::empty(),
                _ => Response::json(200, to_encrypted_json(&response, |text| context.encrypt(E::ENDPOINT.encryption, text))?),
            })
        };
        Call { endpoint: E::ENDPOINT, handler: Box::new(handler) }
    }

    /// Makes a call of `E` that returns an unsigned file: the handler returns the content type and the bytes.
    pub fn file<E: Endpoint>(
        handler: impl Fn(E, &Context<'_>) -> Result<(&'static str, Vec<u8>), ErrorResponse> + Send + Sync + 'static,
    ) -> Self {
        let handler = move |context: &Context<'_>, incoming: &IncomingRequest<'_>| {
            let (content_type, bytes) = handler(read(incoming)?, context)?;
            Ok(Response::file(content_type, bytes))
        };
        Call { endpoint: E::ENDPOINT, handler: Box::new(handler) }
    }

    /// Makes a call of `E` that returns a statement: a file whose SHA-1 stands in the header `Wechatpay-Statement-Sha1`, and the
    /// signature covers that. The handler returns the content type and the bytes.
    pub fn statement<E: Endpoint>(
        handler: impl Fn(E, &Context<'_>) -> Result<(&'static str, Vec<u8>), ErrorResponse> + Send + Sync + 'static,
    ) -> Self {
        let handler = move |context: &Context<'_>, incoming: &IncomingRequest<'_>| {
            let (content_type, bytes) = handler(read(incoming)?, context)?;
            Ok(Response::statement(content_type, bytes))
        };
        Call { endpoint: E::ENDPOINT, handler: Box::new(handler) }
    }

    pub(crate) fn endpoint(&self) -> &'static EndpointDescriptor {
        self.endpoint
    }

    /// Serves a request.
    pub(crate) fn answer(&self, context: &Context<'_>, incoming: &IncomingRequest<'_>) -> Result<Response, ErrorResponse> {
        (self.handler)(context, incoming)
    }
}

impl Context<'_> {
    /// Encrypts a text for the merchant's certificate, in base64.
    pub(crate) fn encrypt(&self, encryption: Encryption, text: &str) -> Result<String, ErrorResponse> {
        sensitive::encrypt(self.shared.keys.merchant_public(), encryption, text)
    }
}

fn read<E: Endpoint>(incoming: &IncomingRequest<'_>) -> Result<E, ErrorResponse> {
    receive(incoming).map_err(|violations| ErrorResponse::violations(&violations, incoming.target, incoming.body))
}

impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Call({} {})", self.endpoint.method.as_str(), self.endpoint.template)
    }
}
