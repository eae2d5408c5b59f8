//! Writes to stdout. A reader that closes the pipe (`wechatpay endpoints | head -1`) is not a failure.
//!
//! Text from a server may contain characters that move a terminal's cursor or reverse its text. In JSON they are written as
//! escapes, which mean the same. Exact bytes are written unchanged for programs, and escaped on a terminal.

use std::io::{self, IsTerminal as _, Write as _};

use serde_json::Value;
use wechatpay_endpoints::runtime::{escape_control, escape_json};

use crate::failure::Failure;
use crate::language;

/// Writes exact bytes.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Configuration(format!("stdout cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes one or more lines.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    let line_feed = if text.ends_with('\n') { "" } else { "\n" };
    bytes(format!("{text}{line_feed}").as_bytes())
}

/// Writes a message of ours to people, in their language. What a server or a file says goes through [`text`].
pub(crate) fn message(message: &str) -> Result<(), Failure> {
    text(&language::message(message))
}

/// Writes a JSON document, indented.
pub(crate) fn json(value: &Value) -> Result<(), Failure> {
    text(&escape_json(&format!("{value:#}")))
}

/// Writes the exact bytes of a JSON document and a line feed; escapes control characters on a terminal.
pub(crate) fn json_bytes(json: &[u8]) -> Result<(), Failure> {
    match std::str::from_utf8(json) {
        Ok(json) if io::stdout().is_terminal() => text(&escape_json(json)),
        _ => bytes(&[json, b"\n"].concat()),
    }
}

/// Tells a person something that is no error, on stderr.
pub(crate) fn note(text: &str) {
    let _ = writeln!(io::stderr(), "{}", language::message(&format!("note: {}", escape_control(text))));
}

/// Writes exact bytes that are text, and a line feed if they do not end with one; escapes control characters on a terminal.
pub(crate) fn plaintext(plain: &[u8]) -> Result<(), Failure> {
    let line_feed: &[u8] = if plain.ends_with(b"\n") { b"" } else { b"\n" };
    if io::stdout().is_terminal() {
        let lines: Vec<_> = String::from_utf8_lossy(plain).lines().map(|line| escape_control(line).into_owned()).collect();
        return text(&lines.join("\n"));
    }
    bytes(&[plain, line_feed].concat())
}
