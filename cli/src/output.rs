//! Writes to stdout. A reader that closes the pipe (`wechatpay endpoints | head -1`) is not a failure.
//!
//! Text from a server may contain characters that move a terminal's cursor or reverse its text. In JSON they are written as
//! escapes, which mean the same. Exact bytes are written unchanged for programs, and escaped on a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Write as _};

use serde_json::Value;
use wechatpay_endpoints::runtime::escape_control;

use crate::failure::Failure;

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

/// Writes a JSON document, indented.
pub(crate) fn json(value: &Value) -> Result<(), Failure> {
    text(&escaped_json(&format!("{value:#}")))
}

/// Writes the exact bytes of a JSON document and a line feed; escapes control characters on a terminal.
pub(crate) fn json_bytes(json: &[u8]) -> Result<(), Failure> {
    match std::str::from_utf8(json) {
        Ok(json) if io::stdout().is_terminal() => text(&escaped_json(json)),
        _ => bytes(&[json, b"\n"].concat()),
    }
}

/// Writes exact decrypted bytes, and a line feed if they do not end with one; escapes control characters on a terminal.
pub(crate) fn plaintext(plain: &[u8]) -> Result<(), Failure> {
    let line_feed: &[u8] = if plain.ends_with(b"\n") { b"" } else { b"\n" };
    if io::stdout().is_terminal() {
        let lines: Vec<_> = String::from_utf8_lossy(plain).lines().map(|line| escape_control(line).into_owned()).collect();
        return text(&lines.join("\n"));
    }
    bytes(&[plain, line_feed].concat())
}

/// Returns the same JSON with escapes (`\u001b`) for the characters that a terminal would act on. Between tokens only line feeds
/// occur.
pub(crate) fn escaped_json(json: &str) -> Cow<'_, str> {
    let is_escaped = |character: &char| {
        !matches!(character, '\n' | '\r' | '\t') && escape_control(character.encode_utf8(&mut [0; 4])) != *character.to_string()
    };
    if !json.chars().any(|character| is_escaped(&character)) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for character in json.chars() {
        match is_escaped(&character) {
            // All of them are in the basic multilingual plane.
            true => drop(write!(escaped, "\\u{:04x}", u32::from(character))),
            false => escaped.push(character),
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_acts_on_is_escaped_and_means_the_same() {
        let value = serde_json::json!({ "message": "\u{1b}[2J\u{9b}31m\u{202e}txt.exe\u{2028}平安\n" });
        let escaped = escaped_json(&format!("{value:#}")).into_owned();
        assert!(!escaped.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{2028}']), "{escaped}");
        assert!(escaped.contains("平安") && escaped.contains(r"\u202etxt.exe\u2028"), "{escaped}");
        assert_eq!(serde_json::from_str::<Value>(&escaped).unwrap(), value);
        assert!(matches!(escaped_json("{\n  \"a\": \"平\"\n}"), Cow::Borrowed(_)));
    }
}
