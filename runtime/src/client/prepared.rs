//! A signed request that was not sent.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::declaration::Method;
use crate::file::File;
use crate::keys::PlatformKey;
use crate::keys::identity::Credentials;
use crate::request::{NONCE_LENGTH, Request, TIMESTAMP_LENGTH};

/// The default `User-Agent`. The platform's basic rules require the header.
pub(super) const USER_AGENT: &str = concat!("wechatpay-runtime/", env!("CARGO_PKG_VERSION"), " (Rust)");

/// A signed request that was not sent, as [`Endpoint::prepare`](crate::Endpoint::prepare) returns it: to look at, or to send by
/// other means. Its `Display` is a curl command.
///
/// The signature is valid for 300 seconds and for one use. The private key is not part of the value.
#[derive(Debug, Clone)]
pub struct Prepared {
    method: Method,
    url: String,
    headers: Vec<(&'static str, Cow<'static, str>)>,
    message: Bytes,
    body: Bytes,
    upload: Option<Upload>,
}

/// The parts of an upload besides the body, which is its `meta`.
#[derive(Debug, Clone)]
pub(super) struct Upload {
    pub(super) boundary: String,
    pub(super) file: File,
}

impl Prepared {
    /// Makes a prepared request of a stamped `request`: its message, the body in it, and the signature over it.
    pub(super) fn new(
        credentials: &Credentials,
        platform_key: Option<&PlatformKey>,
        base_url: &str,
        user_agent: Cow<'static, str>,
        request: &Request,
        (message, body): (Bytes, Bytes),
        signature: &[u8],
    ) -> Self {
        let target = request.target();
        // Timestamp and nonce follow the method, the target and their line feeds.
        let start = request.method().as_str().len() + 1 + target.len() + 1;
        let text = |from: usize, length: usize| std::str::from_utf8(&message[from..from + length]).unwrap_or_default();
        let timestamp = text(start, TIMESTAMP_LENGTH);
        let nonce = text(start + TIMESTAMP_LENGTH + 1, NONCE_LENGTH);
        let mut headers = Vec::with_capacity(request.headers().len() + 6);
        headers.push(("authorization", credentials.authorization(signature, timestamp, nonce).into()));
        headers.push(("accept", "application/json".into()));
        // The signature covers the bytes as they are sent.
        headers.push(("accept-encoding", "identity".into()));
        headers.push(("user-agent", user_agent));
        // The nonce cannot occur in the file, since nobody could guess it.
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

    /// Returns the HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Returns the whole URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the headers, `authorization` included. Their names are in lower case.
    pub fn headers(&self) -> &[(&'static str, Cow<'static, str>)] {
        &self.headers
    }

    /// Returns the header of this name, which is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_ref())
    }

    /// Returns the file of an upload. It is sent after the body and is not signed.
    pub fn file(&self) -> Option<&File> {
        self.upload.as_ref().map(|upload| &upload.file)
    }

    /// Returns the bytes of the body: JSON, or the `meta` part of an upload. They are empty if there is no body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the message that was signed: five lines.
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
                // curl makes its own boundary.
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

/// Displays a text quoted for a shell, whatever it holds.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "'{}'", self.0.replace('\'', r"'\''"))
    }
}
