//! Reads arguments that are a value, `@FILE`, or `-` for stdin, as exact bytes.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use wechatpay_endpoints::runtime::error::redact;

use crate::failure::Failure;

/// Returns the bytes that an argument stands for.
pub(crate) fn bytes(argument: &str) -> Result<Vec<u8>, Failure> {
    match (argument, argument.strip_prefix('@')) {
        ("-", _) => stdin(),
        (_, Some(path)) => {
            fs::read(path).map_err(|error| Failure::Configuration(format!("the file {} cannot be read: {error}", redact(path))))
        }
        // JSON, a message or a body is never the name of an existing file.
        (text, None) if Path::new(text).is_file() => {
            let problem = "is the name of a file, but without @ it is used as the value itself";
            Err(Failure::Request(format!("`{text}` {problem}: write @{text} to read the file")))
        }
        (text, None) => Ok(text.as_bytes().to_vec()),
    }
}

/// Reads all of stdin.
pub(crate) fn stdin() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().read_to_end(&mut bytes);
    read.map_err(|error| Failure::Configuration(format!("stdin cannot be read: {error}")))?;
    Ok(bytes)
}
