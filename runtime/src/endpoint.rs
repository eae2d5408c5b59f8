//! The methods of a declared endpoint: validate, look at the request, prepare, send. It is above the
//! [`declaration`](crate::declaration), which knows no client.

mod methods;

#[cfg(feature = "client")]
use crate::client::{Call, ResponseFuture};
use crate::declaration::{Encryption, EndpointDescriptor, Location, Method, Object, Region, Type, Value};
use crate::request::{self, Request};
use crate::validation::{self, Violations};

/// A declared endpoint. `#[wechatpay_endpoint(…)]` implements this trait and gives the struct the same methods as inherent ones.
/// Only code that is generic over endpoints needs the trait in scope.
///
/// ```no_run
/// use wechatpay_runtime::{Client, wechatpay_endpoint};
///
/// #[wechatpay_endpoint(POST, "v3/payscore/serviceorder/<out_order_no>/cancel")]
/// struct CancelOrder { out_order_no: String, appid: String, service_id: String, reason: String }
///
/// # async fn cancel(cancel: CancelOrder) -> Result<(), wechatpay_runtime::Error> {
/// let client = Client::from_env()?;
/// cancel.send(&client).await?;
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared endpoint",
    note = "declare it with `#[wechatpay_endpoint(METHOD, \"v3/…\", response = …)]`"
)]
pub trait Endpoint: Object {
    /// The type of the response; `()` if the response is empty (204).
    type Response: Value;

    /// The declaration, as data.
    const ENDPOINT: &'static EndpointDescriptor;

    /// Validates the request and returns every violation of the declaration at once.
    fn validate(&self) -> Result<(), Violations> {
        validation::request(Self::DESCRIPTOR, self)
    }

    /// Returns target, headers and body, as they will be signed and sent. This needs no key, clock or network.
    fn request(&self) -> Result<Request, Violations> {
        request::declared(Self::ENDPOINT, self)
    }

    /// Validates and signs the request and sends nothing. The returned value prints as a curl command.
    #[cfg(feature = "client")]
    fn prepare(&self, client: &crate::Client) -> Result<crate::Prepared, crate::Error> {
        client.prepare_own(self.request()?)
    }

    /// Validates, signs and sends the request, verifies the signature of the response and decodes it. If the declaration says
    /// that a retry is safe, temporary failures are retried within the client's deadline (`RetryPolicy`).
    ///
    /// The future owns its data, so it can be spawned. Dropping it ends the call.
    ///
    /// # Errors
    ///
    /// [`Error::advice`](crate::Error::advice) says what to do about an error. A value is returned only if the signature of its
    /// bytes was verified.
    #[cfg(feature = "client")]
    fn send(&self, client: &crate::Client) -> ResponseFuture<Self::Response> {
        let request = self.request();
        let client = client.clone();
        ResponseFuture::new(async move { client.call(Call::declared(Self::ENDPOINT, request?)).await })
    }

    /// Does what [`send`](Endpoint::send) does, for callers without an asynchronous runtime.
    #[cfg(feature = "blocking")]
    fn send_blocking(&self, client: &crate::blocking::Client) -> Result<Self::Response, crate::Error> {
        let request = self.request()?;
        let connection = client.client().clone();
        Self::Response::from_response(
            client.wait_for(async move { connection.call(Call::declared(Self::ENDPOINT, request)).await })?,
        )
    }
}

impl EndpointDescriptor {
    /// Makes the descriptor of the endpoint `E`.
    pub const fn new<E: Endpoint>(method: Method, template: &'static str) -> Self {
        let fields = <E as Object>::DESCRIPTOR.fields;
        let mut index = 0;
        while index < fields.len() {
            let is_file = matches!(fields[index].ty.element(), Type::File);
            assert!(
                !is_file || matches!(fields[index].location, Location::File),
                "a `File` does not travel in a query, a header or JSON: write `#[wechatpay(file)]` on its field"
            );
            index += 1;
        }
        EndpointDescriptor {
            method,
            template,
            request: <E as Object>::DESCRIPTOR,
            response: <E::Response as Value>::TYPE,
            document: "",
            idempotent: matches!(method, Method::Get),
            region: Region::Mainland,
            encryption: Encryption::Oaep,
        }
    }
}
