//! The buffer while it is written, front to back: method, target, blanks, body. [`request`](super) decides what goes into it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::encryption::{SensitiveText, Slot};
use super::{Message, NONCE_LENGTH, Request, TIMESTAMP_LENGTH};
use crate::declaration::{Encryption, Method, Region};
use crate::sensitive::HIDDEN;

/// Everything outside `A-Za-z0-9-._~` is encoded, in path segments and in queries alike.
pub(crate) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The buffer while it is written.
pub(crate) struct Assembly {
    method: Method,
    message: Vec<u8>,
    target_start: usize,
    has_query: bool,
    sensitive_texts: Vec<SensitiveText>,
}

impl Assembly {
    pub(crate) fn new(method: Method) -> Self {
        // Most requests fit, so that one allocation serves from here to the socket.
        let mut message = Vec::with_capacity(1024);
        message.extend_from_slice(method.as_str().as_bytes());
        message.push(b'\n');
        Assembly { method, target_start: message.len(), message, has_query: false, sensitive_texts: Vec::new() }
    }

    /// Writes a part of the path as it is sent.
    pub(crate) fn literal(&mut self, part: &str) {
        self.message.extend_from_slice(part.as_bytes());
    }

    pub(crate) fn query(&mut self, name: &str, value: &str) {
        self.begin_query(name);
        self.encode(value);
    }

    fn begin_query(&mut self, name: &str) {
        self.message.push(if self.has_query { b'&' } else { b'?' });
        self.has_query = true;
        self.encode(name);
        self.message.push(b'=');
    }

    pub(super) fn sensitive_query(&mut self, name: &str, text: &str) {
        self.begin_query(name);
        self.sensitive_text(text.to_owned());
    }

    /// `sensitive_texts` are where `json` has them.
    pub(super) fn query_json(&mut self, name: &str, json: &[u8], sensitive_texts: Vec<SensitiveText>) {
        self.begin_query(name);
        let mut written = 0;
        for (range, text) in sensitive_texts.into_iter().filter_map(SensitiveText::in_target) {
            self.encode(&String::from_utf8_lossy(&json[written..range.start]));
            self.sensitive_text(text);
            written = range.end;
        }
        self.encode(&String::from_utf8_lossy(&json[written..]));
    }

    fn sensitive_text(&mut self, text: String) {
        let start = self.message.len();
        self.encode(HIDDEN);
        self.sensitive_texts.push(SensitiveText::new(Slot::Target(start..self.message.len()), text));
    }

    /// Writes a text percent-encoded, so that it is one segment of the path whatever it holds.
    pub(crate) fn encode(&mut self, text: &str) {
        for piece in utf8_percent_encode(text, ENCODED) {
            self.message.extend_from_slice(piece.as_bytes());
        }
    }

    pub(crate) fn finish(
        mut self,
        headers: Vec<(&'static str, String)>,
        body: impl FnOnce(&mut Vec<u8>, &mut Vec<SensitiveText>),
    ) -> Request {
        let target = self.target_start..self.message.len();
        self.message.push(b'\n');
        self.message.extend_from_slice(&[b'0'; TIMESTAMP_LENGTH]);
        self.message.push(b'\n');
        self.message.extend_from_slice(&[b'0'; NONCE_LENGTH]);
        self.message.push(b'\n');
        body(&mut self.message, &mut self.sensitive_texts);
        self.message.push(b'\n');
        Request {
            method: self.method,
            region: Region::Mainland,
            encryption: Encryption::Oaep,
            headers,
            message: Message::Written(self.message),
            target,
            file: None,
            sensitive_texts: self.sensitive_texts,
            missing_numbers: Vec::new(),
        }
    }
}
