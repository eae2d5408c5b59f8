//! What a caller does with a declared endpoint: validate, look at the request, prepare, send. The declaration itself stands below, in
//! [`declaration`](crate::declaration), and knows no client.

mod methods;

#[cfg(feature = "client")]
use crate::client::{Call, ResponseFuture};
use crate::declaration::{EndpointDescriptor, Location, Method, Object, Type, Value};
use crate::request::{self, Request};
use crate::validation::{self, Violations};

/// A declared endpoint. `#[wechatpay_endpoint(…)]` implements it, and gives the struct the same methods as its own: only code that is
/// generic over endpoints needs the trait in scope.
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
    /// What the server answers; `()` for an empty response (204).
    type Response: Value;

    /// The declaration, as data.
    const ENDPOINT: &'static EndpointDescriptor;

    /// Every violation of the declaration at once.
    fn validate(&self) -> Result<(), Violations> {
        validation::request(Self::DESCRIPTOR, self)
    }

    /// Target, headers and body: what will be signed and sent, without key, clock or network.
    fn request(&self) -> Result<Request, Violations> {
        request::declared(Self::ENDPOINT, self)
    }

    /// Validates and signs, and sends nothing. What it returns prints as a curl command.
    #[cfg(feature = "client")]
    fn prepare(&self, client: &crate::Client) -> Result<crate::Prepared, crate::Error> {
        client.prepare_own(self.request()?)
    }

    /// Validates, signs, sends, verifies the response's signature and reads the response. Where the declaration says that a
    /// repeat is safe, failures that may pass are repeated within the client's deadline (`RetryPolicy`).
    ///
    /// The future owns what it needs: it can be spawned, and dropping it midway ends the call.
    ///
    /// # Errors
    ///
    /// [`Error::advice`](crate::Error::advice) says what to do about each. A value is returned only if the signature over
    /// its bytes was verified.
    #[cfg(feature = "client")]
    fn send(&self, client: &crate::Client) -> ResponseFuture<Self::Response> {
        let request = self.request();
        let client = client.clone();
        ResponseFuture::new(async move { client.call(Call::declared(Self::ENDPOINT, request?)).await })
    }

    /// As [`send`](Endpoint::send), for callers without an asynchronous runtime.
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
    /// The descriptor of the endpoint `E`.
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
        }
    }
}
