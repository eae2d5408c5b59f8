//! Reads arguments that are a value, `@FILE`, or `-` for stdin, as exact bytes.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use wechatpay_endpoints::runtime::error::redact;

use crate::failure::Failure;

/// The largest input, in bytes: no message of WeChat Pay's is as large.
const LARGEST: u64 = 64 << 20;

/// Returns the bytes that an argument stands for.
pub(crate) fn bytes(argument: &str) -> Result<Vec<u8>, Failure> {
    match (argument, argument.strip_prefix('@')) {
        ("-", _) => stdin(),
        (_, Some(path)) => {
            let read = fs::File::open(path).and_then(|file| bounded(file, LARGEST));
            read.map_err(|error| Failure::Configuration(format!("the file {} cannot be read: {error}", redact(path))))
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
    bounded(std::io::stdin(), LARGEST).map_err(|error| Failure::Configuration(format!("stdin cannot be read: {error}")))
}

/// Reads a file of at most so many bytes, or stdin for `-`.
pub(crate) fn file(path: &Path, largest: u64) -> Result<Vec<u8>, Failure> {
    let read = match path.to_str() {
        Some("-") => bounded(io::stdin(), largest),
        _ => fs::File::open(path).and_then(|file| bounded(file, largest)),
    };
    let shown = redact(&path.to_string_lossy()).into_owned();
    read.map_err(|error| Failure::Configuration(format!("the file {shown} cannot be read: {error}")))
}

/// Reads to the end, which a device may not have.
fn bounded(source: impl Read, largest: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = source.take(largest + 1).read_to_end(&mut bytes)?;
    if read as u64 > largest { Err(io::Error::other(format!("it is larger than {} MiB", largest >> 20))) } else { Ok(bytes) }
}
