//! Values that are given as themselves, as `@FILE`, or as `-` for stdin: the exact bytes.

use std::fs;
use std::io::Read as _;
use std::path::Path;

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
