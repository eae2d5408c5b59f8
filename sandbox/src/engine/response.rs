//! A response before it goes out: status, headers, body, and the signature over it.
//!
//! What is answered is decided elsewhere; how a response is spoiled on purpose is in `fault`.

use bytes::Bytes;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::Value;
use wechatpay_runtime::signing::Scheme;
use wechatpay_runtime::verification::message;

use crate::engine::certificate::Signer;
use crate::engine::error_response::ErrorResponse;
use crate::engine::error_shape::ErrorStyle;
use crate::engine::keys::characters;

const JSON: &str = "application/json; charset=utf-8";

/// A response.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) body: Bytes,
    pub(crate) signature: Option<Signature>,
    /// The scheme of the signature.
    pub(crate) scheme: Scheme,
    pub(crate) request_id: String,
    /// The SHA-1 of a statement, which is signed in place of the body.
    pub(crate) statement_sha1: Option<String>,
    /// Whether it is signed: downloads are not.
    pub(crate) is_signed: bool,
    /// Whether the connection is to break after half of the body.
    pub(crate) cut: bool,
    /// Further headers.
    pub(crate) more_headers: &'static [(&'static str, &'static str)],
}

/// What the signature headers say.
#[derive(Debug, Clone)]
pub(crate) struct Signature {
    pub(crate) timestamp: String,
    pub(crate) nonce: String,
    pub(crate) serial: String,
    pub(crate) signature: String,
}

impl Response {
    fn new(status: u16, content_type: Option<&'static str>, body: impl Into<Bytes>, numeric_code: u32) -> Self {
        let request_id = format!("{}-{numeric_code}", characters(b"0123456789ABCDEF", 40).unwrap_or_default());
        Response {
            status,
            content_type,
            body: body.into(),
            signature: None,
            scheme: Scheme::default(),
            request_id,
            statement_sha1: None,
            is_signed: true,
            cut: false,
            more_headers: &[],
        }
    }

    /// A JSON response.
    pub(crate) fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Response::new(status, Some(JSON), body, 0)
    }

    /// A JSON response of this value.
    pub(crate) fn value(status: u16, body: &Value) -> Self {
        Response::json(status, body.to_string())
    }

    /// A file, which carries no signature.
    pub(crate) fn file(content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Response { is_signed: false, ..Response::new(200, Some(content_type), body, 0) }
    }

    /// A statement: a file whose SHA-1 is in a header, and signed.
    pub(crate) fn statement(content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let sha1 = digest(&SHA1_FOR_LEGACY_USE_ONLY, &body).as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        Response { statement_sha1: Some(sha1), ..Response::new(200, Some(content_type), body, 0) }
    }

    /// 204.
    pub(crate) fn empty() -> Self {
        Response::new(204, None, Bytes::new(), 0)
    }

    /// An error response.
    pub(crate) fn error_response(error_response: &ErrorResponse, style: ErrorStyle) -> Self {
        Response::new(error_response.status, Some(JSON), style.write(error_response).to_string(), error_response.numeric_code())
    }

    /// What a proxy in between answers: HTML, and nothing of WeChat Pay's.
    pub(crate) fn html(status: u16, title: &str) -> Self {
        let body = format!("<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n");
        Response::new(status, Some("text/html"), body, 0)
    }

    /// Signs the response as of `timestamp` (unix seconds).
    pub(crate) fn signed(mut self, signer: &Signer, timestamp: u64) -> Self {
        if !self.is_signed {
            return self;
        }
        // A brand's calls are signed by RSA, and its scheme is known by the path.
        if self.scheme != Scheme::BrandRsa {
            self.scheme = signer.algorithm().scheme();
        }
        let timestamp = timestamp.to_string();
        let nonce = characters(b"0123456789abcdef", 32).unwrap_or_default();
        // Without randomness there is no signature, and the client refuses the response: it is no case for a panic.
        let signed = self.statement_sha1.as_ref().map(|sha1| Bytes::from(format!(r#"{{"sha1":"{sha1}"}}"#)));
        let signature = signer.sign(&message(&timestamp, &nonce, signed.as_ref().unwrap_or(&self.body)));
        self.signature = signature.map(|signature| Signature { timestamp, nonce, serial: signer.serial().to_owned(), signature });
        self
    }

    /// The headers, in the order in which they are sent.
    pub(crate) fn headers(&self) -> Vec<(&'static str, &str)> {
        let mut headers = vec![("Request-ID", self.request_id.as_str())];
        headers.extend(self.more_headers);
        headers.extend(self.content_type.map(|content_type| ("Content-Type", content_type)));
        headers.extend(self.statement_sha1.as_ref().map(|sha1| ("Wechatpay-Statement-Sha1", sha1.as_str())));
        if let Some(signature) = &self.signature {
            headers.extend([
                ("Wechatpay-Timestamp", signature.timestamp.as_str()),
                ("Wechatpay-Nonce", signature.nonce.as_str()),
                ("Wechatpay-Serial", signature.serial.as_str()),
                ("Wechatpay-Signature", signature.signature.as_str()),
                ("Wechatpay-Signature-Type", self.scheme.as_str()),
            ]);
        }
        headers
    }
}
