//! A call without a declaration: template, parameters and JSON are given at run time, and the call is signed and verified like
//! any other. Also: sends a declared request whose Rust type the caller does not know.

use std::fmt;

use bytes::Bytes;

use super::{Call, Client, Prepared, VerifiedResponse, transport};
use crate::declaration::{DecodeError, EndpointDescriptor, Location, Method, Region, Type, Value};
use crate::error::{Attempts, ConfigurationError, Error, ResponseError, VerifiedBody};
use crate::json::Json;
use crate::json::tape::Tape;
use crate::request::{Assembly, Request};
use crate::validation::{self, Issue, Violations};

/// The headers that the client, or the HTTP library, writes.
const OWN_HEADERS: [&str; 9] = [
    "authorization",
    "content-type",
    "content-length",
    "accept",
    "accept-encoding",
    "user-agent",
    "host",
    "connection",
    "transfer-encoding",
];

/// A call that is put together at run time. Only the server checks its parameters. The client does not know which of them are
/// sensitive: encrypt those yourself (feature `sensitive`) and name the key in `Wechatpay-Serial`. In certificate mode download
/// the key first.
///
/// ```no_run
/// # #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
/// # async fn echo(client: wechatpay_runtime::Client, now: u64) -> Result<(), wechatpay_runtime::Error> {
/// # use wechatpay_runtime::Method;
/// client.refresh_platform_keys().await?;
/// let key = client.platform_keys().newest(now).expect("a key that was downloaded");
/// let response = client
///     .request(Method::Post, "v3/security/echo")
///     .header("wechatpay-serial", key.serial())
///     .json(&serde_json::json!({ "echo_message": "hello", "encrypted_echo_message": key.encrypt("张三")? }))
///     .send()
///     .await?;
/// // The response was encrypted for the merchant: decrypt it with `Merchant::decrypt`.
/// # Ok(()) }
/// ```
///
/// A call without sensitive texts:
///
/// ```no_run
/// # async fn pay(client: wechatpay_runtime::Client) -> Result<(), wechatpay_runtime::Error> {
/// use wechatpay_runtime::Method;
///
/// let response = client
///     .request(Method::Post, "v3/payscore/serviceorder/{out_order_no}/pay")
///     .path("out_order_no", "1234323JKHDFE1243252")
///     .json(&serde_json::json!({ "appid": "wxd678efh567hg6787", "service_id": "500001" }))
///     .send()
///     .await?;
/// println!("{}", response.json()?["order_id"]);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is sent before `send`"]
pub struct RequestBuilder {
    client: Client,
    method: Method,
    template: String,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    unwritable: Option<String>,
    idempotent: bool,
    region: Region,
}

impl Client {
    /// Begins a call without a declaration. A placeholder of the template is written `<name>` or `{name}`.
    pub fn request(&self, method: Method, template: impl Into<String>) -> RequestBuilder {
        RequestBuilder {
            client: self.clone(),
            method,
            template: template.into(),
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Vec::new(),
            unwritable: None,
            idempotent: method == Method::Get,
            region: Region::Mainland,
        }
    }

    /// Signs, sends and verifies the request of a declared endpoint whose Rust type the caller does not know. Tools get such a
    /// request from `server::Declaration::request`. If you know the type, use [`Endpoint::send`](crate::Endpoint::send), which
    /// returns a typed response.
    ///
    /// # Errors
    ///
    /// Fails where [`Endpoint::send`](crate::Endpoint::send) fails. [`json`](Response::json) of the response decrypts its
    /// sensitive texts.
    pub async fn send(&self, endpoint: &'static EndpointDescriptor, request: &Request) -> Result<Response, Error> {
        if let Type::File = endpoint.response {
            let fix = "use `Endpoint::send` or `Client::download`, which check it by its hash";
            return Err(ConfigurationError::new(endpoint.template, "responds with a file without a signature", fix).into());
        }
        let response = self.call(Call::declared(endpoint, request.clone())).await?;
        let decrypted = response.decrypted_json(&endpoint.response)?;
        Ok(Response { decrypted, ..response.into() })
    }
}

impl RequestBuilder {
    /// Sets the value of a placeholder. The value is percent-encoded as one segment.
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.path.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter. Name and value are percent-encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds a header that this endpoint needs. `authorization` and the other headers that the client writes are refused.
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Sets the body to `body` as JSON. It is serialized once.
    pub fn json(mut self, body: &(impl serde::Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body = bytes,
            Err(error) => self.unwritable = Some(error.to_string()),
        }
        self
    }

    /// Sets the body to these bytes, which must be JSON.
    pub fn body(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.body = bytes.into();
        self
    }

    /// Declares that retrying the very same call is safe (for GET it always is). Then the [`RetryPolicy`](crate::RetryPolicy)
    /// applies.
    pub fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Sends the call to the server of this region. Default: [`Region::Mainland`].
    pub fn region(mut self, region: Region) -> Self {
        self.region = region;
        self
    }

    /// Signs the request and sends nothing.
    ///
    /// # Errors
    ///
    /// Fails where [`send`](RequestBuilder::send) fails before it uses the network.
    pub fn prepare(&self) -> Result<Prepared, Error> {
        self.client.prepare_own(self.request()?)
    }

    /// Signs and sends the request, and verifies the response.
    ///
    /// # Errors
    ///
    /// Fails where [`Endpoint::send`](crate::Endpoint::send) fails. A placeholder without a usable value is a violation.
    pub async fn send(self) -> Result<Response, Error> {
        let request = self.request()?;
        Ok(self.client.call(Call::undeclared(request, self.idempotent)).await?.into())
    }

    fn request(&self) -> Result<Request, Error> {
        let mut violations = Violations::default();
        let mut assembly = Assembly::new(self.method);
        let mut unused: Vec<&str> = self.path.iter().map(|(name, _)| name.as_str()).collect();
        for segment in self.template.trim_start_matches('/').split('/') {
            assembly.literal("/");
            let braces = || segment.strip_prefix('{')?.strip_suffix('}');
            let Some(name) = crate::declaration::descriptor::placeholder(segment).or_else(braces) else {
                if !is_sent_as_it_is(segment) {
                    return Err(transport::rewritten_template().into());
                }
                assembly.literal(segment);
                continue;
            };
            unused.retain(|unused| *unused != name);
            let value = self.path.iter().find(|(given, _)| given == name).map_or("", |(_, value)| value);
            match value {
                "" => violations.add(name, Location::Path, Issue::Required),
                "." | ".." => violations.add(name, Location::Path, Issue::PathSegment),
                value => assembly.encode(value),
            }
        }
        for name in unused {
            violations.add(name, Location::Path, Issue::Unknown);
        }
        for (index, (name, value)) in self.headers.iter().enumerate() {
            let is_repeated = || self.headers.iter().take(index).any(|(earlier, _)| earlier.eq_ignore_ascii_case(name));
            let issue = match () {
                () if reqwest::header::HeaderName::from_bytes(name.as_bytes()).is_err() => {
                    Issue::Rule("is not the name of a header".into())
                }
                () if OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name)) => {
                    Issue::Rule("is written by the client".into())
                }
                () if is_repeated() => Issue::Repeated,
                () if !validation::arrives_whole(value) => Issue::HeaderValue,
                () => continue,
            };
            violations.add(*name, Location::Header(name), issue);
        }
        if let Some(reason) = &self.unwritable {
            violations.add("", Location::Body, Issue::Malformed(format!("cannot be written: {reason}")));
        }
        for (name, value) in &self.query {
            assembly.query(name, value);
        }
        violations.into_result()?;
        let request = assembly.finish(self.headers.clone(), |out, _| out.extend_from_slice(&self.body));
        Ok(request.to(self.region))
    }

    /// Does what [`send`](RequestBuilder::send) does, for callers without an asynchronous runtime.
    ///
    /// # Errors
    ///
    /// Fails where [`send`](RequestBuilder::send) fails.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(mut self, client: &crate::blocking::Client) -> Result<Response, Error> {
        self.client = client.client().clone();
        client.wait_for(self.send())
    }
}

/// Returns whether HTTP libraries send a segment of a template as it is written, so that the signature matches: no query, no
/// fragment, nothing to percent-encode, no `.` or `..`, encoded or not.
fn is_sent_as_it_is(segment: &str) -> bool {
    let mut rest = segment.bytes();
    while let Some(byte) = rest.next() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte);
        let mut is_digit = || rest.next().is_some_and(|digit| digit.is_ascii_hexdigit());
        if !(is_plain || byte == b'%' && is_digit() && is_digit()) {
            return false;
        }
    }
    !matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

/// The verified response to a [`RequestBuilder`]'s call.
///
/// `Debug` leaves the body out.
#[derive(Clone)]
pub struct Response {
    status: u16,
    request_id: Option<String>,
    body: Bytes,
    /// The body as JSON, if something in it was decrypted.
    decrypted: Option<serde_json::Value>,
    attempts: Attempts,
}

impl fmt::Debug for Response {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Response { status, request_id, .. } = self;
        let mut debug = formatter.debug_struct("Response");
        debug.field("status", status).field("request_id", request_id).finish_non_exhaustive()
    }
}

impl From<VerifiedResponse> for Response {
    fn from(response: VerifiedResponse) -> Self {
        let VerifiedResponse { status, request_id, body, attempts, .. } = response;
        Response { status, request_id, body, decrypted: None, attempts }
    }
}

impl Response {
    /// Returns the HTTP status, which is one of success.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns `Request-ID`, which WeChat Pay's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns how many times the call was sent: more than 1 if it was retried.
    pub fn attempts(&self) -> u32 {
        self.attempts.made
    }

    /// Returns the bytes that the signature was verified over.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the body as JSON, or `null` if it is empty. The sensitive texts of a declared call are decrypted.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Decode`] if the body is not JSON.
    pub fn json(&self) -> Result<serde_json::Value, Error> {
        if let Some(decrypted) = &self.decrypted {
            return Ok(decrypted.clone());
        }
        if self.body.is_empty() {
            return Ok(serde_json::Value::Null);
        }
        let json = Json::parse_verified(&self.body).map_err(|error| self.decode_error(DecodeError::from_serde(error)))?;
        Ok(json.into())
    }

    /// Reads the response as its declared type: beside the JSON, for who asks for both.
    ///
    /// ```no_run
    /// # use wechatpay_runtime::{Client, Endpoint, Error};
    /// # async fn keep<E: Endpoint>(client: Client, create: E) -> Result<(), Error> {
    /// let response = client.send(E::ENDPOINT, &create.request()?).await?;
    /// println!("{}", response.json()?);
    /// let transaction: E::Response = response.read()?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if it is not of that type.
    pub fn read<T: Value>(&self) -> Result<T, Error> {
        let read = match (&self.decrypted, self.body.is_empty()) {
            (Some(decrypted), _) => T::read(Json::from(decrypted)),
            (None, true) => T::absent(),
            (None, false) => {
                Tape::parse_verified(&self.body).map_err(DecodeError::from_serde).and_then(|tape| T::read_node(tape.root()))
            }
        };
        read.map_err(|problem| self.decode_error(problem))
    }

    fn decode_error(&self, problem: DecodeError) -> Error {
        let (request_id, attempts) = (self.request_id.clone(), self.attempts);
        let body = VerifiedBody::of(&self.body);
        Error::Decode(ResponseError { attempts, body, ..ResponseError::new(self.status, request_id, problem) })
    }
}

#[cfg(test)]
mod tests {
    use super::is_sent_as_it_is;

    #[test]
    fn a_segment_of_a_template_is_what_url_libraries_leave_alone() {
        for segment in ["", "v3", "a-b_c.d~", "a%2Fb", "...", "id:7", "@x", "a=b"] {
            assert!(is_sent_as_it_is(segment), "{segment}");
            let url = format!("https://h/v3/{segment}/x");
            assert_eq!(reqwest::Url::parse(&url).unwrap().as_str(), url);
        }
        for segment in
            [".", "..", "%2e", ".%2E", "%2E%2e", "a?b=c", "a#b", "a b", "平", "a\\b", "a\nb", "<a", "{a", "%", "%2", "%zz"]
        {
            assert!(!is_sent_as_it_is(segment), "{segment}");
        }
    }
}
