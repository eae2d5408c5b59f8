//! A signed request that has not been sent.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::declaration::Method;
use crate::file::File;
use crate::keys::{Merchant, PlatformKey};
use crate::request::{NONCE_LENGTH, Request, TIMESTAMP_LENGTH};

/// What a client calls itself where the program says nothing else. Required by the platform's basic rules.
pub(super) const USER_AGENT: &str = concat!("wechatpay-runtime/", env!("CARGO_PKG_VERSION"), " (Rust)");

/// What [`Endpoint::prepare`](crate::Endpoint::prepare) makes: a request, signed, to look at or to send by other means.
/// It prints as a curl command.
///
/// The signature is good for 300 seconds and for one use. The private key is not in it.
#[derive(Debug, Clone)]
pub struct Prepared {
    method: Method,
    url: String,
    headers: Vec<(&'static str, Cow<'static, str>)>,
    message: Bytes,
    body: Bytes,
    upload: Option<Upload>,
}

/// What an upload has beyond the body, which is its `meta`.
#[derive(Debug, Clone)]
pub(super) struct Upload {
    pub(super) boundary: String,
    pub(super) file: File,
}

impl Prepared {
    /// `request` as it was stamped: its message, the body in it, and the signature over it.
    pub(super) fn new(
        merchant: &Merchant,
        platform_key: Option<&PlatformKey>,
        base_url: &str,
        user_agent: Cow<'static, str>,
        request: &Request,
        (message, body): (Bytes, Bytes),
        signature: &[u8],
    ) -> Self {
        let target = request.target();
        // Behind the method, the target and their line feeds stand the timestamp and the nonce.
        let start = request.method().as_str().len() + 1 + target.len() + 1;
        let text = |from: usize, length: usize| std::str::from_utf8(&message[from..from + length]).unwrap_or_default();
        let timestamp = text(start, TIMESTAMP_LENGTH);
        let nonce = text(start + TIMESTAMP_LENGTH + 1, NONCE_LENGTH);
        let mut headers = Vec::with_capacity(request.headers().len() + 6);
        headers.push(("authorization", merchant.authorization(signature, timestamp, nonce).into()));
        headers.push(("accept", "application/json".into()));
        // The signature is over the bytes as they are sent.
        headers.push(("accept-encoding", "identity".into()));
        headers.push(("user-agent", user_agent));
        // The nonce is in no file, since nobody could know it.
        let upload = request.file().map(|file| Upload { boundary: format!("wechatpay{nonce}"), file: file.clone() });
        if let Some(Upload { boundary, .. }) = &upload {
            headers.push(("content-type", format!("multipart/form-data; boundary={boundary}").into()));
        } else if !body.is_empty() {
            headers.push(("content-type", "application/json".into()));
        }
        let names_key = request.headers().iter().any(|(name, _)| name.eq_ignore_ascii_case("wechatpay-serial"));
        if let Some(key) = platform_key.filter(|_| !names_key) {
            headers.push(("wechatpay-serial", key.serial().to_owned().into()));
        }
        headers.extend(request.headers().iter().map(|(name, value)| (*name, value.clone().into())));
        let url = [base_url, target].concat();
        Prepared { method: request.method(), url, headers, message, body, upload }
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The whole URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers, `authorization` among them; names in lower case.
    pub fn headers(&self) -> &[(&'static str, Cow<'static, str>)] {
        &self.headers
    }

    /// The header of this name (in lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_ref())
    }

    /// The file of an upload, which is sent behind the body and not signed.
    pub fn file(&self) -> Option<&File> {
        self.upload.as_ref().map(|upload| &upload.file)
    }

    /// The body's bytes, of an upload its `meta`; empty where there is no body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The message that was signed: five lines.
    pub fn message(&self) -> &[u8] {
        &self.message
    }

    pub(super) fn take_headers(&mut self) -> Vec<(&'static str, Cow<'static, str>)> {
        std::mem::take(&mut self.headers)
    }

    pub(super) fn into_body(self) -> (Bytes, Option<Upload>) {
        (self.body, self.upload)
    }
}

impl fmt::Display for Prepared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "curl -X {} {}", self.method, Quoted(&self.url))?;
        for (name, value) in &self.headers {
            if self.upload.is_some() && *name == "content-type" {
                // curl makes up a boundary of its own.
                continue;
            }
            write!(formatter, " \\\n  -H {}", Quoted(&format!("{name}: {value}")))?;
        }
        if let Some(Upload { file, .. }) = &self.upload {
            let escaped = |text: &str| text.replace('\\', r"\\").replace('"', "\\\"");
            let meta = format!("meta=\"{}\";type=application/json", escaped(&String::from_utf8_lossy(&self.body)));
            let part = format!("file=@\"{}\";type={}", escaped(&file.path_or_name()), file.content_type());
            return write!(formatter, " \\\n  -F {} \\\n  -F {}", Quoted(&meta), Quoted(&part));
        }
        if !self.body.is_empty() {
            write!(formatter, " \\\n  --data-binary {}", Quoted(&String::from_utf8_lossy(&self.body)))?;
        }
        Ok(())
    }
}

/// A text as a shell takes it, whatever is in it.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "'{}'", self.0.replace('\'', r"'\''"))
    }
}
