//! The HTTP library behind the client: reqwest. Only the builder names it too. `tls` sets up TLS.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::multipart::Multipart;
use super::prepared::{Prepared, Upload};
use crate::declaration::Method;
use crate::error::{ConfigurationError, Error, TransportError, TransportErrorKind};

/// The server closes idle connections after about eight seconds. A connection that is being closed must not be used.
const IDLE: Duration = Duration::from_secs(7);
const CONNECT: Duration = Duration::from_secs(5);
/// Larger than any JSON response of the API.
const LARGEST_RESPONSE: usize = 16 << 20;

/// How much of a response is read if no signature covers it.
const LARGEST_UNSIGNED: usize = 64 << 10;

/// The settings that an HTTP client is built from if the program gives none.
pub(super) struct HttpSettings {
    /// Whether the server is on this machine. Then calls do not use the proxy of the environment.
    pub(super) loopback: bool,
    pub(super) proxy: Option<String>,
    pub(super) connect_timeout: Duration,
}

impl Default for HttpSettings {
    fn default() -> Self {
        HttpSettings { loopback: false, proxy: None, connect_timeout: CONNECT }
    }
}

impl HttpSettings {
    pub(super) fn build(&self) -> Result<reqwest::Client, ConfigurationError> {
        let mut builder = super::tls::add_to(reqwest::Client::builder())?
            // A signature is valid for one target only.
            .redirect(reqwest::redirect::Policy::none())
            // Another crate may have enabled decompression. The signature covers the bytes as they are sent.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .pool_idle_timeout(IDLE)
            .connect_timeout(self.connect_timeout);
        builder = match &self.proxy {
            Some(url) => builder.proxy(proxy(url)?),
            None if self.loopback => builder.no_proxy(),
            None => builder,
        };
        builder.build().map_err(|problem| super::tls::unbuildable(&problem))
    }
}

/// Parses a proxy's address. It can hold a password, so errors do not show it.
fn proxy(url: &str) -> Result<reqwest::Proxy, ConfigurationError> {
    const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];
    let error = |problem| ConfigurationError::new("the proxy", problem, "give its address, like http://proxy.example.com:3128");
    let parsed = reqwest::Url::parse(url).map_err(|_| error("is not a URL"))?;
    if !SCHEMES.contains(&parsed.scheme()) {
        return Err(error("is not of the scheme http, https, socks4, socks4a, socks5 or socks5h"));
    }
    if parsed.host_str().unwrap_or_default().is_empty() {
        return Err(error("has no host"));
    }
    reqwest::Proxy::all(url).map_err(|_| error("is not the address of a proxy"))
}

/// A response as it arrived.
pub(super) struct Received {
    pub(super) status: u16,
    pub(super) request_id: Option<String>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// Returns the error of a path that an HTTP library would send in another form than the signed one.
pub(super) fn rewritten_template() -> ConfigurationError {
    let fix = "give path values and queries as such, not inside the template";
    ConfigurationError::new("the template", "is not a path as it is sent on the wire", fix)
}

/// Sends a request and waits for the head of the response.
pub(super) async fn send(http: &reqwest::Client, prepared: Prepared) -> Result<reqwest::Response, Error> {
    let (mut request, upload) = unsent(prepared)?;
    if let Some((meta, upload)) = upload {
        // Boxed, since otherwise every call's future would be as large.
        *request.body_mut() = Some(Box::pin(multipart(meta, upload)).await?);
    }
    http.execute(request).await.map_err(transport_error)
}

/// Makes a request of the HTTP library, without the body of an upload, which is its `meta` and the file.
fn unsent(mut prepared: Prepared) -> Result<(reqwest::Request, Option<(Bytes, Upload)>), Error> {
    let url = reqwest::Url::parse(prepared.url()).ok().filter(|url| {
        // The signed target must be the sent target: the URL library must not have rewritten it.
        url.as_str() == prepared.url()
    });
    let url = url.ok_or_else(rewritten_template)?;
    let mut request = reqwest::Request::new(method(prepared.method()), url);
    for (name, value) in prepared.take_headers() {
        let named = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| ConfigurationError::new(&format!("the header {name:?}"), "is not the name of a header", "remove it"))?;
        let value = match value {
            // Only values of this crate are borrowed.
            Cow::Borrowed(value) => Ok(HeaderValue::from_static(value)),
            Cow::Owned(value) => HeaderValue::try_from(value),
        };
        let value = value.map_err(|_| {
            ConfigurationError::new(&format!("the header {name}"), "holds a character that a header cannot hold", "remove it")
        })?;
        request.headers_mut().insert(named, value);
    }
    let (body, upload) = prepared.into_body();
    match upload {
        Some(upload) => Ok((request, Some((body, upload)))),
        None => {
            if !body.is_empty() {
                *request.body_mut() = Some(body.into());
            }
            Ok((request, None))
        }
    }
}

async fn multipart(meta: Bytes, Upload { boundary, file }: Upload) -> Result<reqwest::Body, Error> {
    let multipart = Multipart::new(&boundary, &meta, &file).await.map_err(|error| {
        let fix = "check that it still exists and that this process may read it";
        ConfigurationError::new("the file to upload", format!("cannot be opened: {error}"), fix)
    })?;
    Ok(reqwest::Body::wrap(multipart))
}

pub(super) fn request_id(headers: &HeaderMap) -> Option<String> {
    headers.get("request-id").and_then(|id| id.to_str().ok()).map(str::to_owned)
}

/// Reads the rest of a response. Of a response without a signature it reads only the beginning.
pub(super) async fn receive(mut response: reqwest::Response) -> Result<Received, Error> {
    let headers = std::mem::take(response.headers_mut());
    let request_id = request_id(&headers);
    let status = response.status().as_u16();
    let is_signed = headers.contains_key("wechatpay-signature");
    let mut body = response.chunk().await.map_err(transport_error)?.unwrap_or_default();
    // Most responses are one chunk, which is not copied.
    if let Some(second) = response.chunk().await.map_err(transport_error)? {
        let mut whole = [body, second].concat();
        while is_signed || whole.len() < LARGEST_UNSIGNED {
            let Some(chunk) = response.chunk().await.map_err(transport_error)? else { break };
            if whole.len() + chunk.len() > LARGEST_RESPONSE {
                return Err(Error::Transport(TransportError::new(TransportErrorKind::TooLarge, None)));
            }
            whole.extend_from_slice(&chunk);
        }
        body = whole.into();
    }
    if !is_signed {
        body.truncate(LARGEST_UNSIGNED);
    }
    Ok(Received { status, request_id, headers, body })
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

pub(super) fn transport_error(error: reqwest::Error) -> Error {
    let kind = match () {
        () if error.is_connect() => TransportErrorKind::Connect,
        () if error.is_timeout() => TransportErrorKind::TimedOut,
        () => TransportErrorKind::Broken,
    };
    // The URL may hold values that should not be logged.
    Error::Transport(TransportError::new(kind, Some(error.without_url().into())))
}
