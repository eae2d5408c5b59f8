//! Values that are given as themselves, as `@FILE`, or as `-` for stdin: the exact bytes. And HTTP messages that were saved whole.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use serde_json::{Map, Value};

use wechatpay_endpoints::runtime::error::redact;

use crate::failure::Failure;

/// The bytes that an argument stands for.
pub(crate) fn bytes(argument: &str) -> Result<Vec<u8>, Failure> {
    match (argument, argument.strip_prefix('@')) {
        ("-", _) => stdin(),
        (_, Some(path)) => {
            fs::read(path).map_err(|error| Failure::Configuration(format!("the file {} cannot be read: {error}", redact(path))))
        }
        // No JSON, no message and no body is the name of a file that is there.
        (text, None) if Path::new(text).is_file() => {
            let problem = "is the name of a file, and would be taken as it stands";
            Err(Failure::Request(format!("`{text}` {problem}: write @{text} for what the file holds")))
        }
        (text, None) => Ok(text.as_bytes().to_vec()),
    }
}

/// All of stdin.
pub(crate) fn stdin() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().read_to_end(&mut bytes);
    read.map_err(|error| Failure::Configuration(format!("stdin cannot be read: {error}")))?;
    Ok(bytes)
}

/// A notification or a response that was saved: its headers and the body's exact bytes.
pub(crate) struct SavedMessage {
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl SavedMessage {
    /// From an HTTP message as it travels (the head, an empty line, the body), from a JSON object with `headers` and `body`, or
    /// from a body alone.
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
            return Err(Failure::Request(format!("what was saved is no HTTP message: it has to be {wanted}")));
        };
        let head = String::from_utf8_lossy(&saved[..head]);
        let headers = head.lines().filter_map(|line| line.trim_start_matches("< ").split_once(':'));
        let headers = headers.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect();
        Ok(SavedMessage { headers, body: saved[body..].to_vec() })
    }

    fn from_json(members: &Map<String, Value>) -> Result<Self, Failure> {
        let Some(Value::String(body)) = members.get("body") else {
            let problem = "its exact bytes were signed, and JSON that is written again has others";
            return Err(Failure::Request(format!("`body` of what was saved is not a string: {problem}")));
        };
        let text = |value: &Value| match value {
            Value::Array(values) => values.first().and_then(Value::as_str).map(str::to_owned),
            value => value.as_str().map(str::to_owned),
        };
        let headers = members.get("headers").and_then(Value::as_object).into_iter().flatten();
        let headers = headers.filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect();
        Ok(SavedMessage { headers, body: body.clone().into_bytes() })
    }

    /// The header of this name, in whatever case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}
