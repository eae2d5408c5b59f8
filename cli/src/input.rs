//! Values that are given as themselves, as `@FILE`, or as `-` for stdin: the exact bytes.

use std::fs;
use std::io::Read as _;

use crate::failure::Failure;

/// The bytes that an argument stands for.
pub(crate) fn bytes(argument: &str) -> Result<Vec<u8>, Failure> {
    match (argument, argument.strip_prefix('@')) {
        ("-", _) => stdin(),
        (_, Some(path)) => {
            fs::read(path).map_err(|error| Failure::Configuration(format!("the file {path} cannot be read: {error}")))
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
