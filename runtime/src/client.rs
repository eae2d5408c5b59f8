//! The client: signs a request, sends it, verifies the answer.
//!
//! How it is configured is in `builder` and `environment`, what is sent in `prepared`, the call without a declaration
//! in `undeclared`, the HTTP library behind it in `transport`.

mod builder;
mod environment;
mod prepared;
mod transport;
mod undeclared;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use tracing::Instrument as _;
use tracing::field::Empty;

pub use builder::ClientBuilder;
pub use prepared::Prepared;
pub use undeclared::{Undeclared, UndeclaredAnswer};

use crate::declaration::{EndpointDescriptor, Unreadable, Value};
use crate::error::{Answered, ApiError, Error};
use crate::json::Json;
use crate::keys::{ApiV3Key, Merchant, PlatformKeys};
use crate::request::Request;
use crate::signing::Nonce;
use crate::verification::{self, Distrust, SignatureHeaders};

type Clock = Arc<dyn Fn() -> u64 + Send + Sync>;
type Nonces = Arc<dyn Fn() -> Result<Nonce, Error> + Send + Sync>;

/// A merchant's connection to WeChat Pay. Cheap to clone; there can be as many in a process as there are merchants.
///
/// ```no_run
/// use wechatpay_runtime::{Client, Merchant, PlatformKey};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let merchant = Merchant::from_pem("1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", &std::fs::read("apiclient_key.pem")?)?;
/// let platform_key = PlatformKey::from_pem("PUB_KEY_ID_0114232134912410000000000000", &std::fs::read("pub_key.pem")?)?;
/// let client = Client::builder(merchant, platform_key).build()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    merchant: Merchant,
    platform_keys: PlatformKeys,
    api_v3_key: Option<ApiV3Key>,
    base_url: String,
    http: reqwest::Client,
    clock: Clock,
    nonces: Nonces,
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("merchant", &self.0.merchant)
            .field("platform_keys", &self.0.platform_keys)
            .field("base_url", &self.0.base_url)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// The merchant that signs.
    pub fn merchant(&self) -> &Merchant {
        &self.0.merchant
    }

    /// The keys that answers are verified with.
    pub fn platform_keys(&self) -> &PlatformKeys {
        &self.0.platform_keys
    }

    /// The APIv3 key, if it was given.
    pub fn api_v3_key(&self) -> Option<&ApiV3Key> {
        self.0.api_v3_key.as_ref()
    }

    /// Scheme, host and port of the server, without a trailing slash.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// Signs a request, afresh each time, and sends nothing.
    ///
    /// # Errors
    ///
    /// Only when the operating system has no randomness to give.
    pub fn prepare(&self, request: &Request) -> Result<Prepared, Error> {
        let nonce = (self.0.nonces)()?;
        let (message, body) = request.stamp((self.0.clock)(), nonce.as_bytes());
        Prepared::sign(&self.0.merchant, self.0.platform_keys.newest(), &self.0.base_url, request, message, body)
    }

    /// Signs, sends, verifies. `endpoint` is `None` for an undeclared call.
    pub(crate) async fn call(&self, endpoint: Option<&'static EndpointDescriptor>, request: &Request) -> Result<Answer, Error> {
        let template = endpoint.map_or("undeclared", |endpoint| endpoint.template);
        let span = tracing::info_span!(
            "wechatpay",
            endpoint = template,
            method = request.method().as_str(),
            attempt = 1_u32,
            status = Empty,
            request_id = Empty
        );
        let result = self.attempt(request, &span).instrument(span.clone()).await;
        if let Err(error) = &result {
            span.in_scope(|| tracing::warn!(advice = %error.advice(), "call failed"));
        }
        result
    }

    async fn attempt(&self, request: &Request, span: &tracing::Span) -> Result<Answer, Error> {
        let prepared = self.prepare(request)?;
        let received = transport::send(&self.0.http, prepared).await?;
        span.record("status", received.status);
        span.record("request_id", received.request_id.as_deref());
        self.judge(received)
    }

    /// Decides what an answer is: a verified result, an error of the API, or nothing that can be trusted.
    fn judge(&self, received: transport::Received) -> Result<Answer, Error> {
        let transport::Received { status, request_id, headers, body } = received;
        let header = |name: &'static str| headers.get(name).and_then(|value| value.to_str().ok());
        let signature = SignatureHeaders::collect(header);
        let success = matches!(status, 200 | 201 | 203..=299);
        let problem = match verification::verify(&self.0.platform_keys, &signature, &body, (self.0.clock)()) {
            Ok(()) if success => return Ok(Answer { status, request_id, body }),
            Ok(()) => return Err(Error::Api(Box::new(ApiError::read(status, &body, request_id, true)))),
            // Refusals before the request is understood carry no signature. They are errors all the same.
            Err(Distrust::Unsigned) if !success => {
                return Err(Error::Api(Box::new(ApiError::read(status, &body, request_id, false))));
            }
            Err(Distrust::Unsigned) => match header("content-type") {
                Some(content_type) if !content_type.starts_with("application/json") => {
                    Distrust::NotWechatPay { content_type: content_type.to_owned() }
                }
                _ => Distrust::Unsigned,
            },
            Err(problem) => problem,
        };
        Err(Error::Untrusted(Answered { status, request_id, problem }))
    }
}

/// A verified answer of a successful call.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn read<T: Value>(self) -> Result<T, Error> {
        let read = match self.body.is_empty() {
            true => T::absent(),
            false => Json::parse(&self.body).map_err(Unreadable::from_serde).and_then(T::read),
        };
        read.map_err(|problem| Error::Unreadable(Answered { status: self.status, request_id: self.request_id, problem }))
    }
}
