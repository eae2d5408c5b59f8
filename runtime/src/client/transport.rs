//! The HTTP library behind the client: reqwest, with rustls on the library that signs. Nothing else names it, save the builder.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue};
#[cfg(feature = "aws-lc-rs")]
use rustls::crypto::aws_lc_rs as provider;
#[cfg(not(feature = "aws-lc-rs"))]
use rustls::crypto::ring as provider;
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::multipart::Multipart;
use super::prepared::{Prepared, Upload};
use crate::declaration::Method;
use crate::error::{ConfigurationError, Error, TransportError, TransportErrorKind};

/// The server closes idle connections after about eight seconds; one that it is just closing must not be used.
const IDLE: Duration = Duration::from_secs(7);
const CONNECT: Duration = Duration::from_secs(5);
/// Larger than any JSON response of the API.
const LARGEST_RESPONSE: usize = 16 << 20;

/// The HTTP client that is used where the caller gives none. `loopback` keeps it off any proxy.
pub(super) fn http_client(loopback: bool) -> Result<reqwest::Client, ConfigurationError> {
    let error = |problem: String| {
        ConfigurationError::new(
            "the HTTP client",
            format!("cannot be built: {problem}"),
            "see that the system's root certificates can be read",
        )
    };
    // A configuration of our own, so that no process-wide default is installed behind the user's back.
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(provider::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_platform_verifier())
        .map_err(|problem| error(problem.to_string()))?
        .with_no_client_auth();
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        // A signature is good for one target only.
        .redirect(reqwest::redirect::Policy::none())
        .pool_idle_timeout(IDLE)
        .connect_timeout(CONNECT);
    if loopback {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|problem| error(problem.to_string()))
}

/// A response as it arrived.
pub(super) struct Received {
    pub(super) status: u16,
    pub(super) request_id: Option<String>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// Of a path that an HTTP library would send otherwise than it was signed.
pub(super) fn rewritten_template() -> ConfigurationError {
    let fix = "give path values and queries as such, not inside the template";
    ConfigurationError::new("the template", "is not a path as it is sent on the wire", fix)
}

/// Sends, and waits for the head of the response.
pub(super) async fn send(http: &reqwest::Client, prepared: Prepared) -> Result<reqwest::Response, Error> {
    let (mut request, upload) = unsent(prepared)?;
    if let Some((meta, upload)) = upload {
        // In a box, since every call would be as large otherwise.
        *request.body_mut() = Some(Box::pin(multipart(meta, upload)).await?);
    }
    http.execute(request).await.map_err(transport_error)
}

/// As the HTTP library has it, with all but the body of an upload: that is its `meta` and the file.
fn unsent(mut prepared: Prepared) -> Result<(reqwest::Request, Option<(Bytes, Upload)>), Error> {
    let url = reqwest::Url::parse(prepared.url()).ok().filter(|url| {
        // What is signed is what is sent: the URL library must not have rewritten it.
        url.as_str() == prepared.url()
    });
    let url = url.ok_or_else(rewritten_template)?;
    let mut request = reqwest::Request::new(method(prepared.method()), url);
    for (name, value) in prepared.take_headers() {
        let value = match value {
            // Only what stands in this crate is borrowed.
            Cow::Borrowed(value) => Ok(HeaderValue::from_static(value)),
            Cow::Owned(value) => HeaderValue::try_from(value),
        };
        let value = value.map_err(|_| {
            ConfigurationError::new(&format!("the header {name}"), "holds a character that a header cannot hold", "remove it")
        })?;
        request.headers_mut().insert(name, value);
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
        let fix = "see that it is still there and that this process may read it";
        ConfigurationError::new("the file to upload", format!("cannot be opened: {error}"), fix)
    })?;
    Ok(reqwest::Body::wrap(multipart))
}

pub(super) fn request_id(headers: &HeaderMap) -> Option<String> {
    headers.get("request-id").and_then(|id| id.to_str().ok()).map(str::to_owned)
}

/// Reads the rest of a response.
pub(super) async fn receive(mut response: reqwest::Response) -> Result<Received, Error> {
    let headers = std::mem::take(response.headers_mut());
    let request_id = request_id(&headers);
    let status = response.status().as_u16();
    let first = response.chunk().await.map_err(transport_error)?.unwrap_or_default();
    let body = match response.chunk().await.map_err(transport_error)? {
        None => first,
        Some(second) => {
            let mut whole = [first, second].concat();
            while let Some(chunk) = response.chunk().await.map_err(transport_error)? {
                if whole.len() + chunk.len() > LARGEST_RESPONSE {
                    return Err(Error::Transport(TransportError::new(TransportErrorKind::TooLarge, None)));
                }
                whole.extend_from_slice(&chunk);
            }
            whole.into()
        }
    };
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
    // The URL may hold what should not be logged.
    Error::Transport(TransportError::new(kind, Some(error.without_url().into())))
}
