//! Writing to stdout. A reader that is gone (`wechatpay endpoints | head -1`) is no failure.

use std::io::{self, Write as _};

use serde_json::Value;

use crate::failure::Failure;

/// These bytes, as they are.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Configuration(format!("stdout cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}

/// A line, or several.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    let line_feed = if text.ends_with('\n') { "" } else { "\n" };
    bytes(format!("{text}{line_feed}").as_bytes())
}

/// A JSON document, indented.
pub(crate) fn json(value: &Value) -> Result<(), Failure> {
    text(&format!("{value:#}"))
}
