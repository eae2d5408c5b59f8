//! Escapes a text that a stranger wrote, so that it is safe to show in a terminal or a log.
//!
//! Texts are kept as they arrived and are escaped where they are shown: by the `Display` of every error and in the fields of
//! tracing events.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

/// Escapes, as Rust does, the characters that can change what a terminal or a log shows: control characters (line feeds and
/// terminal sequences included), marks that change the direction of the text, and Unicode's line separators.
///
/// Everything else stays as it is, backslashes included, so that escaping twice changes nothing. The
/// [`Display`](std::fmt::Display) of this crate's errors is escaped already.
///
/// ```
/// use wechatpay_runtime::escape_control;
///
/// assert_eq!(escape_control("PARAM_ERROR: 缺少参数"), "PARAM_ERROR: 缺少参数");
/// assert_eq!(escape_control("\u{1b}[2J\r\nOK \u{202e}txt"), r"\u{1b}[2J\r\nOK \u{202e}txt");
/// ```
pub fn escape_control(text: &str) -> Cow<'_, str> {
    if !text.contains(is_escaped) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    // Writing to a `String` does not fail.
    let _ = EscapeControl(&mut escaped).write_str(text);
    Cow::Owned(escaped)
}

/// Returns the same JSON with escapes (`\u001b`) for the characters that [`escape_control`] escapes, save those that stand between
/// tokens.
///
/// ```
/// use wechatpay_runtime::escape_json;
///
/// assert_eq!(escape_json("{\"name\": \"\u{202e}txt.exe\"}"), r#"{"name": "\u202etxt.exe"}"#);
/// ```
pub fn escape_json(json: &str) -> Cow<'_, str> {
    let is_escaped = |character: char| !matches!(character, '\n' | '\r' | '\t') && is_escaped(character);
    if !json.contains(is_escaped) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for character in json.chars() {
        match is_escaped(character) {
            // All of them are in the basic multilingual plane.
            true => drop(write!(escaped, "\\u{:04x}", u32::from(character))),
            false => escaped.push(character),
        }
    }
    Cow::Owned(escaped)
}

/// Escapes everything that is written through it.
pub(crate) struct EscapeControl<W>(pub(crate) W);

impl<W: fmt::Write> fmt::Write for EscapeControl<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(is_escaped) {
            let (before, from) = rest.split_at(at);
            self.0.write_str(before)?;
            let mut characters = from.chars();
            if let Some(character) = characters.next() {
                write!(self.0, "{}", character.escape_default())?;
            }
            rest = characters.as_str();
        }
        self.0.write_str(rest)
    }
}

fn is_escaped(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_a_cursor_ends_a_line_or_turns_the_text_around_is_escaped_and_nothing_else() {
        let escaped: String = (0..=u32::from(char::MAX)).filter_map(char::from_u32).filter(|one| is_escaped(*one)).collect();
        // C0, delete and C1; the Unicode property Bidi_Control; the line and paragraph separators.
        assert_eq!(escaped.chars().count(), 32 + 1 + 32 + 12 + 2);
        for character in escaped.chars() {
            let shown = escape_control(&character.to_string()).into_owned();
            assert!(shown.starts_with('\\') && shown.bytes().all(|byte| byte.is_ascii_graphic()), "{shown}");
        }
        let kept = "平安 ok \\n \"quoted\" 👨‍👩‍👧 naïve";
        assert!(matches!(escape_control(kept), Cow::Borrowed(same) if same == kept));
    }

    #[test]
    fn escaping_twice_changes_nothing() {
        let once = escape_control("a\0b\u{9b}c\u{2067}d\\").into_owned();
        assert_eq!(once, r"a\u{0}b\u{9b}c\u{2067}d\");
        assert_eq!(escape_control(&once), once);
    }

    #[test]
    fn what_a_terminal_acts_on_is_escaped_and_means_the_same() {
        let value = serde_json::json!({ "message": "\u{1b}[2J\u{9b}31m\u{202e}txt.exe\u{2028}平安\n" });
        let escaped = escape_json(&format!("{value:#}")).into_owned();
        assert!(!escaped.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{2028}']), "{escaped}");
        assert!(escaped.contains("平安") && escaped.contains(r"\u202etxt.exe\u2028"), "{escaped}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), value);
        assert!(matches!(escape_json("{\n  \"a\": \"平\"\n}"), Cow::Borrowed(_)));
    }
}
