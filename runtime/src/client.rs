//! The client: signs a request, sends it, verifies the response.
//!
//! `builder` and `environment` configure it, `prepared` is a signed request, `request_builder` a call without a declaration.
//! `retry` decides which attempts are retried, `hosts` which host is called first. `observer` reports a call that has ended.
//! `transport` and `connections` wrap the HTTP library.

mod builder;
mod certificates;
mod connections;
mod download;
mod environment;
mod hosts;
mod multipart;
mod observer;
mod prepared;
mod request_builder;
mod response_future;
mod retry;
mod retry_after;
mod signatures;
mod tls;
mod transport;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument as _;
use tracing::field::Empty;

pub use builder::ClientBuilder;
use download::OpenDownload;
pub(crate) use download::UnreadDownload;
pub use download::{CheckedDownload, UncheckedDownload};
pub use observer::FinishedCall;
pub use prepared::Prepared;
pub use request_builder::{RequestBuilder, Response};
pub use response_future::ResponseFuture;
pub use retry::RetryPolicy;

use crate::declaration::{DecodeError, Encryption, EndpointDescriptor, Region, Type, Value};
use crate::error::{
    ApiError, Attempts, ConfigurationError, Error, ResponseError, TransportError, TransportErrorKind, VerifiedBody, beginning,
    encoding,
};
use crate::json::Json;
use crate::json::tape::Tape;
use crate::keys::{ApiV3Key, Identity, Merchant, PlatformKeys};
use crate::request::Request;
use crate::sensitive;
use crate::signing::Nonce;
use crate::verification::{SignatureHeaders, VerificationError};
use connections::{Connections, no_runtime};
use hosts::{Hosts, Regions};
use observer::Observer;
use retry::RetryState;
use signatures::Signatures;

/// Stands for "no deadline".
const FOREVER: Duration = Duration::from_secs(365 * 86_400);

type Clock = Arc<dyn Fn() -> u64 + Send + Sync>;
type Nonces = Arc<dyn Fn() -> Result<Nonce, Error> + Send + Sync>;

/// A merchant's or a brand's connection to WeChat Pay. It is cheap to clone. A process can have as many clients as it has merchants.
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
pub struct Client(Arc<Inner>, CallOptions);

/// The settings in which a client may differ from the client that it was cloned from.
#[derive(Debug, Clone, Copy)]
struct CallOptions {
    retry_policy: RetryPolicy,
    timeout: Duration,
    deadline: Duration,
    download_deadline: Duration,
}

struct Inner {
    identity: Identity,
    platform_keys: PlatformKeys,
    api_v3_key: Option<ApiV3Key>,
    regions: Regions,
    connections: Arc<Connections>,
    user_agent: Cow<'static, str>,
    observer: Option<Observer>,
    clock: Clock,
    nonces: Nonces,
    signatures: Signatures,
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("identity", &self.0.identity)
            .field("platform_keys", &self.0.platform_keys)
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Returns the merchant or the brand that signs.
    pub fn identity(&self) -> &Identity {
        &self.0.identity
    }

    /// Returns the merchant that signs, or `None` if a brand does.
    pub fn merchant(&self) -> Option<&Merchant> {
        self.0.identity.merchant()
    }

    /// Returns the keys that verify responses.
    pub fn platform_keys(&self) -> &PlatformKeys {
        &self.0.platform_keys
    }

    /// Returns the APIv3 key, if the client has one.
    pub fn api_v3_key(&self) -> Option<&ApiV3Key> {
        self.0.api_v3_key.as_ref()
    }

    /// Returns the time of this client's clock, in unix seconds.
    pub(crate) fn now(&self) -> u64 {
        (self.0.clock)()
    }

    /// Returns scheme, host and port of the server of mainland China, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.region_base_url(Region::Mainland)
    }

    /// Returns scheme, host and port of the server of a region's endpoints, without a trailing slash.
    pub fn region_base_url(&self, region: Region) -> &str {
        self.hosts(region).main()
    }

    fn hosts(&self, region: Region) -> &Hosts {
        self.0.regions.of(region)
    }

    /// Returns a client with another retry policy, which shares connections and keys with this one.
    pub fn with_retry_policy(&self, retry_policy: RetryPolicy) -> Self {
        Client(Arc::clone(&self.0), CallOptions { retry_policy, ..self.1 })
    }

    /// Returns a client with another deadline, which shares connections and keys with this one. See [`ClientBuilder::deadline`].
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        Client(Arc::clone(&self.0), CallOptions { deadline, ..self.1 })
    }

    /// Signs a request and sends nothing. Each call makes a new signature. Sensitive texts are encrypted.
    ///
    /// # Errors
    ///
    /// Fails if the operating system gives no random bytes. A request with sensitive texts also fails while no valid platform key
    /// is known: in certificate mode that is before the first call, unless
    /// [`refresh_platform_keys`](Client::refresh_platform_keys) was called.
    pub fn prepare(&self, request: &Request) -> Result<Prepared, Error> {
        self.prepare_own(request.clone())
    }

    /// Encrypts the sensitive texts of a request with the current platform key.
    fn encrypted(&self, request: &Request) -> Result<Request, Error> {
        let newest = self.0.platform_keys.newest(self.now());
        let key = newest.ok_or_else(|| {
            let fix = "call `Client::refresh_platform_keys` first, which downloads the platform's certificates";
            ConfigurationError::new("the platform key to encrypt sensitive texts for", "is not known yet", fix)
        })?;
        request.encrypted(&key)
    }

    /// Does what [`prepare`](Client::prepare) does, and takes the request's buffer instead of a copy.
    pub(crate) fn prepare_own(&self, mut request: Request) -> Result<Prepared, Error> {
        if request.is_to_be_encrypted() {
            request = self.encrypted(&request)?;
        }
        self.prepare_for(self.region_base_url(request.region()), &mut request)
    }

    /// Does what [`prepare`](Client::prepare) does with an invalid signature: for benchmarks of everything but signing.
    #[doc(hidden)]
    pub fn prepare_unsigned(&self, mut request: Request, signature: &[u8]) -> Result<Prepared, Error> {
        let now = self.now();
        let stamped = self.stamp(&mut request, now)?;
        Ok(self.prepared(self.region_base_url(request.region()), &request, stamped, signature, now))
    }

    fn prepare_for(&self, base_url: &str, request: &mut Request) -> Result<Prepared, Error> {
        let now = self.now();
        let stamped = self.stamp(request, now)?;
        let signature = self.0.identity.credentials().signature(&stamped.0)?;
        Ok(self.prepared(base_url, request, stamped, &signature, now))
    }

    /// Returns the message with time and nonce filled in, and the body as a slice of the same bytes.
    fn stamp(&self, request: &mut Request, now: u64) -> Result<(Bytes, Bytes), Error> {
        match &self.0.identity {
            Identity::Merchant(merchant) => request.fill_in_merchant_number(merchant.mchid()),
            Identity::Brand(_) => {
                if let Some(name) = request.missing_merchant_numbers().next() {
                    let fix = "set the field, or call the endpoint with a merchant's client";
                    let problem = "is missing, and the client of a brand has no merchant number to fill in";
                    return Err(ConfigurationError::new(&format!("the field `{name}`"), problem, fix).into());
                }
            }
        }
        let nonce = (self.0.nonces)()?;
        Ok(request.stamp(now, nonce.as_bytes()))
    }

    fn prepared(&self, base_url: &str, request: &Request, stamped: (Bytes, Bytes), signature: &[u8], now: u64) -> Prepared {
        // Name a certificate only if something is encrypted with it: it may be gone by the time the request arrives.
        let platform_key = self.0.platform_keys.newest(now).filter(|key| key.validity().is_none());
        let Inner { identity, user_agent, .. } = &*self.0;
        Prepared::new(identity.credentials(), platform_key.as_deref(), base_url, user_agent.clone(), request, stamped, signature)
    }

    /// Signs, sends and verifies, retries where the policy allows it, and reports the end of the call.
    pub(crate) async fn call(&self, call: Call) -> Result<VerifiedResponse, Error> {
        let (began, endpoint, method) = (Instant::now(), call.template, call.request.method());
        let result = self.attempts(call).await;
        self.finished(endpoint, method, began.elapsed(), &result);
        result
    }

    async fn attempts(&self, mut call: Call) -> Result<VerifiedResponse, Error> {
        if Handle::try_current().is_err() {
            return Err(no_runtime().into());
        }
        let CallOptions { retry_policy, timeout, deadline, .. } = self.1;
        // If the sum overflows the clock, the deadline is far enough away.
        let from_now = |time| Instant::now().checked_add(time).unwrap_or_else(|| Instant::now() + FOREVER);
        let deadline = from_now(deadline);
        let hosts = self.hosts(call.request.region());
        let mut retry = RetryState::beginning_with(self.first_host(hosts));
        let mut previous = None;
        loop {
            retry.attempts.made += 1;
            let span = tracing::info_span!(
                "wechatpay",
                endpoint = call.template,
                method = call.request.method().as_str(),
                attempt = retry.attempts.made,
                status = Empty,
                request_id = Empty
            );
            let ends = deadline.min(from_now(timeout));
            // This is not part of the attempt, since nothing is sent before there are keys.
            let keys = timeout_at(ends, self.have_platform_keys().instrument(span.clone())).await;
            if let Err(error) = keys.unwrap_or_else(|_| Err(Error::PlatformKeys(Arc::new(Error::timed_out())))) {
                // The error says that nothing was sent, which would be wrong if an earlier attempt was.
                return Err(previous.unwrap_or(error));
            }
            call.is_sent = false;
            let attempt = self.attempt(&mut call, retry.host, &span).instrument(span.clone());
            let result = match timeout_at(ends, attempt).await {
                Ok(result) => result,
                Err(_) => {
                    let kind = if call.is_sent { TransportErrorKind::TimedOut } else { TransportErrorKind::NotSent };
                    Err(Error::Transport(TransportError::new(kind, None)))
                }
            };
            learn_of_hosts(hosts, &retry, &result);
            let error = match result {
                Ok(response) => {
                    let encryption = call.request.encryption();
                    return Ok(VerifiedResponse { attempts: retry.attempts, encryption, ..response });
                }
                Err(error) => error.after(retry.attempts),
            };
            let pause = retry.next_pause(&error, call.idempotent, hosts.count(), &retry_policy);
            let left = deadline.saturating_duration_since(Instant::now());
            match pause.filter(|pause| *pause < left) {
                None => return Err(error),
                Some(pause) => {
                    span.in_scope(|| tracing::info!(?pause, "attempt failed, the call is retried"));
                    sleep(pause).await;
                    previous = Some(error);
                }
            }
        }
    }

    /// Returns the host that a call begins with: the main one if no backup is allowed.
    fn first_host(&self, hosts: &Hosts) -> usize {
        if self.1.retry_policy.is_never() { 0 } else { hosts.first() }
    }

    async fn attempt(&self, call: &mut Call, host: usize, span: &tracing::Span) -> Result<VerifiedResponse, Error> {
        if call.request.is_to_be_encrypted() {
            // A retry sends the same body.
            call.request = self.encrypted(&call.request)?;
        }
        let _in_flight = self.0.signatures.in_flight();
        let now = self.now();
        let stamped = self.stamp(&mut call.request, now)?;
        let message = stamped.0.clone();
        let signature = self.signature(&message).await?;
        let prepared = self.prepared(self.hosts(call.request.region()).base_url(host), &call.request, stamped, &signature, now);
        let http = self.0.connections.of_this_runtime()?;
        call.is_sent = true;
        let response = transport::send(&http, prepared).await?;
        let (status, request_id) = (response.status().as_u16(), transport::request_id(response.headers()));
        span.record("status", status);
        span.record("request_id", request_id.as_deref());
        if call.is_download && status == 200 {
            let signed_sha1 = match self.signed_sha1(response.headers()).await {
                Ok(signed_sha1) => signed_sha1,
                Err((problem, cause)) => {
                    return Err(Error::Verification(ResponseError { cause, ..ResponseError::new(status, request_id, problem) }));
                }
            };
            let CallOptions { timeout, download_deadline, .. } = self.1;
            let download = OpenDownload { body: response, signed_sha1, timeout, deadline: download_deadline };
            return Ok(self.verified(status, request_id, Bytes::new(), Some(download)));
        }
        let received = transport::receive(response).await?;
        self.judge(received).await.map_err(|error| match error {
            Error::Api(mut error) => {
                error.explain_signature(&message);
                Error::Api(error)
            }
            error => error,
        })
    }

    /// Decides what a response is: a verified result, an error of the API, or a response that fails verification.
    async fn judge(&self, received: transport::Received) -> Result<VerifiedResponse, Error> {
        let transport::Received { status, request_id, headers, body } = received;
        let header = |name: &'static str| headers.get(name).and_then(|value| value.to_str().ok());
        let signature = SignatureHeaders::from(&headers);
        let api_error = |status, body: &[u8], request_id, verified| {
            let mut error = ApiError::read(status, body, request_id, verified);
            error.explain_origin(header);
            error.retry_after = header("retry-after").and_then(|value| retry_after::pause(value, self.now()));
            Error::Api(Box::new(error))
        };
        let success = matches!(status, 200 | 201 | 203..=299);
        let encoding = encoding(header);
        let (verified, cause) = self.verify_response(&signature, &body).await;
        let problem = match verified {
            Ok(()) if success => {
                if let Some(encoding) = encoding {
                    let problem = format!("is encoded as `{encoding}` (Content-Encoding), which the client did not ask for");
                    let problem = DecodeError::new(problem);
                    let mut error = ResponseError::new(status, request_id, problem);
                    error.body = VerifiedBody::of(&body);
                    return Err(Error::Decode(error));
                }
                return Ok(self.verified(status, request_id, body, None));
            }
            Ok(()) => return Err(api_error(status, &body, request_id, true)),
            // The API does not sign errors that it finds before it understands the request. They are errors all the same.
            Err(VerificationError::Unsigned) if !success => {
                return Err(api_error(status, &body, request_id, false));
            }
            Err(VerificationError::Unsigned) => match header("content-type") {
                Some(content_type) if !content_type.starts_with("application/json") => {
                    let beginning = if encoding.is_none() { beginning(&body) } else { String::new() };
                    VerificationError::NotWechatPay { content_type: content_type.to_owned(), beginning }
                }
                _ => VerificationError::Unsigned,
            },
            Err(VerificationError::WrongSignature) => {
                encoding.map_or(VerificationError::WrongSignature, |encoding| VerificationError::Encoded(encoding.to_owned()))
            }
            Err(problem) => problem,
        };
        Err(Error::Verification(ResponseError { cause, ..ResponseError::new(status, request_id, problem) }))
    }

    fn verified(&self, status: u16, request_id: Option<String>, body: Bytes, download: Option<OpenDownload>) -> VerifiedResponse {
        let (attempts, encryption) = (Attempts::default(), Encryption::default());
        VerifiedResponse { status, request_id, body, attempts, download, encryption, client: self.clone() }
    }
}

/// Remembers whether the host could be reached.
fn learn_of_hosts(hosts: &Hosts, retry: &RetryState, result: &Result<VerifiedResponse, Error>) {
    match result {
        Ok(_) | Err(Error::Api(_) | Error::Verification(_)) => hosts.answered(retry.host, retry.main_failed),
        Err(error) if error.is_unconnected() => hosts.failed(retry.host),
        Err(_) => {}
    }
}

/// A call that is about to be made.
pub(crate) struct Call {
    request: Request,
    template: &'static str,
    idempotent: bool,
    /// Whether a successful response carries no signature and is checked by a hash from an earlier response.
    is_download: bool,
    /// Whether the latest attempt may have been sent.
    is_sent: bool,
}

impl Call {
    pub(crate) fn declared(endpoint: &'static EndpointDescriptor, request: Request) -> Self {
        let is_download = matches!(endpoint.response, Type::File);
        Call { request, template: endpoint.template, idempotent: endpoint.idempotent, is_download, is_sent: false }
    }

    pub(crate) fn undeclared(request: Request, idempotent: bool) -> Self {
        Call { request, template: "undeclared", idempotent, is_download: false, is_sent: false }
    }

    fn download(request: Request) -> Self {
        Call { request, template: "download", idempotent: true, is_download: true, is_sent: false }
    }
}

/// A verified response of a successful call, or a download that is still to be read.
#[doc(hidden)]
pub struct VerifiedResponse {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) attempts: Attempts,
    pub(crate) download: Option<OpenDownload>,
    /// How its sensitive texts are encrypted.
    encryption: Encryption,
    /// The client whose merchant decrypts.
    client: Client,
}

impl VerifiedResponse {
    pub(crate) fn read<T: Value>(self) -> Result<T, Error> {
        let read = match self.body.is_empty() {
            true => T::absent(),
            false => self.read_body(),
        };
        read.map_err(|problem| self.decode_error(problem))
    }

    fn read_body<T: Value>(&self) -> Result<T, DecodeError> {
        let tape = Tape::parse_verified(&self.body).map_err(DecodeError::from_serde)?;
        match sensitive::is_in(&T::TYPE, tape.root()) {
            true => self.decrypted(&T::TYPE, tape.root().json()).and_then(|(json, _)| T::read(json)),
            false => T::read_node(tape.root()),
        }
    }

    /// Returns the body as JSON, if something in it was encrypted.
    fn decrypted_json(&self, ty: &Type) -> Result<Option<serde_json::Value>, Error> {
        // A body that is not JSON is reported when its JSON is asked for.
        let Ok(json) = Json::parse_verified(&self.body) else { return Ok(None) };
        let (json, found) = self.decrypted(ty, json).map_err(|problem| self.decode_error(problem))?;
        Ok(found.then(|| json.into()))
    }

    fn decode_error(&self, problem: DecodeError) -> Error {
        let VerifiedResponse { status, ref request_id, attempts, ref body, .. } = *self;
        let body = VerifiedBody::of(body);
        Error::Decode(ResponseError { attempts, body, ..ResponseError::new(status, request_id.clone(), problem) })
    }

    /// Returns the response's JSON with its sensitive texts decrypted, and whether there were any.
    fn decrypted<'j>(&self, ty: &Type, mut json: Json<'j>) -> Result<(Json<'j>, bool), DecodeError> {
        let (mut found, mut failure) = (false, None);
        sensitive::each(ty, &mut json, &mut |at, text| {
            found = true;
            match decrypt(self.client.identity(), self.encryption, text) {
                Ok(plain) => *text = plain.into(),
                Err(problem) => failure = failure.take().or_else(|| Some(problem.at(at.to_string()))),
            }
        });
        failure.map_or(Ok((json, found)), Err)
    }
}

#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
fn decrypt(identity: &Identity, encryption: Encryption, text: &str) -> Result<String, DecodeError> {
    if !sensitive::may_be_ciphertext(text) {
        return Ok(text.to_owned());
    }
    identity.credentials().decrypt(encryption, text).map_err(DecodeError::decrypt_error)
}

#[cfg(not(any(feature = "sensitive", feature = "aws-lc-rs")))]
fn decrypt(_: &Identity, _: Encryption, _: &str) -> Result<String, DecodeError> {
    Err(DecodeError::new("is encrypted, and what decrypts it is not in this build: enable the cargo feature `sensitive`"))
}
