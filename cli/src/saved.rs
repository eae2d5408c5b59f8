//! Reads saved HTTP messages, notifications and responses, for `verify` and `decrypt`.

use serde_json::{Map, Value};

use crate::failure::Failure;

/// A saved notification or response: its headers and the exact bytes of its body.
pub(crate) struct SavedMessage {
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl SavedMessage {
    /// Parses an HTTP message (head, empty line, body), a JSON object with `headers` and `body`, or a body alone.
    pub(crate) fn parse(saved: Vec<u8>) -> Result<Self, Failure> {
        if !saved.trim_ascii_start().starts_with(b"{") {
            return Self::from_http(&saved);
        }
        match serde_json::from_slice::<Value>(&saved) {
            Ok(Value::Object(members)) if members.contains_key("headers") => Self::from_json(&members),
            _ => Ok(SavedMessage { headers: Vec::new(), body: saved }),
        }
    }

    fn from_http(saved: &[u8]) -> Result<Self, Failure> {
        let separator = |separator: &[u8]| {
            let at = saved.windows(separator.len()).position(|window| window == separator)?;
            Some((at, at + separator.len()))
        };
        let ends = [separator(b"\r\n\r\n"), separator(b"\n\n")].into_iter().flatten().min();
        let Some((head, body)) = ends else {
            let wanted = "header lines, an empty line and the body, or a JSON object with `headers` and `body`";
            return Err(Failure::Request(format!("the saved message is not an HTTP message: it must be {wanted}")));
        };
        let head = String::from_utf8_lossy(&saved[..head]);
        // `curl --include` prints what came before the response: `100 Continue`, or the answer of a proxy.
        let status = head.strip_prefix("HTTP/").and_then(|line| line.split(' ').nth(1));
        if status.is_some_and(|status| status.starts_with('1')) || head.ends_with("Connection established") {
            return Self::from_http(&saved[body..]);
        }
        let headers = head.lines().filter_map(|line| line.trim_start_matches("< ").split_once(':'));
        let headers = headers.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect();
        Ok(SavedMessage { headers, body: saved[body..].to_vec() })
    }

    fn from_json(members: &Map<String, Value>) -> Result<Self, Failure> {
        let Some(Value::String(body)) = members.get("body") else {
            let problem = "the signature covers its exact bytes, and JSON that is parsed and written again has other bytes";
            return Err(Failure::Request(format!("`body` of the saved message is not a string: {problem}")));
        };
        let text = |value: &Value| match value {
            Value::Array(values) => values.first().and_then(Value::as_str).map(str::to_owned),
            value => value.as_str().map(str::to_owned),
        };
        let headers = members.get("headers").and_then(Value::as_object).into_iter().flatten();
        let headers = headers.filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect();
        Ok(SavedMessage { headers, body: body.clone().into_bytes() })
    }

    /// Returns whether only a body was saved.
    pub(crate) fn has_no_headers(&self) -> bool {
        self.headers.is_empty()
    }

    /// Returns the header of this name, in upper or lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}
