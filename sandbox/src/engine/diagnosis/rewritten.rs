//! The ways in which JSON libraries write the same JSON: a client that serializes its body twice signs one of them and sends
//! another one.

use std::fmt;

/// How a JSON text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    spacing: Spacing,
    /// The keys of objects in alphabetical order, not as they were.
    sorted: bool,
    beyond_ascii: BeyondAscii,
    /// `\/` for `/`, as PHP writes it.
    escapes_slashes: bool,
    /// `\u003c`, `\u003e` and `\u0026` for `<`, `>` and `&`, as Go and Gson write them.
    escapes_html: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spacing {
    Compact,
    /// A space behind commas and colons, as Python writes it.
    Spaced,
    Indented(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BeyondAscii {
    Utf8,
    /// `\u5e73`.
    LowerCase,
    /// `\u5E73`.
    UpperCase,
}

/// The simplest first.
fn styles() -> impl Iterator<Item = Style> {
    let spacings = [Spacing::Compact, Spacing::Spaced, Spacing::Indented(2), Spacing::Indented(4)];
    let mut styles = Vec::new();
    for (escapes_html, escapes_slashes, sorted) in [(false, false), (false, true), (true, false), (true, true)]
        .into_iter()
        .flat_map(|(html, slashes)| [(html, slashes, false), (html, slashes, true)])
    {
        for beyond_ascii in [BeyondAscii::Utf8, BeyondAscii::LowerCase, BeyondAscii::UpperCase] {
            styles.extend(spacings.map(|spacing| Style { spacing, sorted, beyond_ascii, escapes_slashes, escapes_html }));
        }
    }
    styles.into_iter()
}

/// Finds the style in which `body` was signed, and says how it differs from what was sent. `is_signed` tells whether a text is
/// the one that was signed.
pub(super) fn find(body: &[u8], mut is_signed: impl FnMut(&[u8]) -> bool) -> Option<String> {
    let as_sent = std::str::from_utf8(body).ok()?;
    let value: serde_json::Value = serde_json::from_str(as_sent).ok()?;
    let sorted = value.to_string();
    let written = |style: Style| write(if style.sorted { &sorted } else { as_sent }, style);
    let signed = styles().find(|style| is_signed(written(*style).as_bytes()))?;
    let sent = styles().find(|style| written(*style) == as_sent);
    Some(Difference { signed, sent }.to_string())
}

/// What distinguishes two texts of the same JSON.
struct Difference {
    signed: Style,
    /// `None` if it is none of the styles that are known here.
    sent: Option<Style>,
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = |style: &Style| {
            [
                match style.spacing {
                    Spacing::Compact => "compact",
                    Spacing::Spaced => "with spaces behind commas and colons",
                    Spacing::Indented(2) => "indented by two spaces",
                    Spacing::Indented(_) => "indented by four spaces",
                },
                if style.sorted { "with sorted keys" } else { "with its keys in their order" },
                match style.beyond_ascii {
                    BeyondAscii::Utf8 => "in UTF-8",
                    BeyondAscii::LowerCase => "with \\uXXXX escapes",
                    BeyondAscii::UpperCase => "with \\uXXXX escapes in upper case",
                },
                if style.escapes_slashes { "with `\\/` for `/`" } else { "with `/` as it is" },
                if style.escapes_html { "with `<`, `>`, `&` as escapes" } else { "with `<`, `>`, `&` as they are" },
            ]
        };
        formatter.write_str("the same JSON in other bytes: ")?;
        let signed = words(&self.signed);
        match self.sent.as_ref().map(words) {
            Some(sent) => {
                let differ: Vec<_> = signed.iter().zip(sent).filter(|(signed, sent)| *signed != sent).collect();
                for (index, (signed, sent)) in differ.into_iter().enumerate() {
                    let separator = if index > 0 { ", " } else { "" };
                    write!(formatter, "{separator}signed {signed} and sent {sent}")?;
                }
            }
            None => write!(formatter, "signed {}, and sent otherwise", signed.first().unwrap_or(&""))?,
        }
        formatter.write_str("; what is signed must be what is sent")
    }
}

/// Writes a JSON text, which is valid, in another style.
fn write(json: &str, style: Style) -> String {
    let mut written = String::with_capacity(json.len());
    let mut depth = 0_usize;
    let mut characters = json.chars().peekable();
    let new_line = |written: &mut String, depth: usize| {
        if let Spacing::Indented(width) = style.spacing {
            written.push('\n');
            written.extend(std::iter::repeat_n(' ', width * depth));
        }
    };
    while let Some(character) = characters.next() {
        match character {
            ' ' | '\t' | '\r' | '\n' => {}
            '"' => text(&mut characters, &mut written, style),
            '{' | '[' => {
                written.push(character);
                while characters.next_if(|next| next.is_ascii_whitespace()).is_some() {}
                match characters.next_if(|next| matches!(next, '}' | ']')) {
                    Some(end) => written.push(end),
                    None => {
                        depth += 1;
                        new_line(&mut written, depth);
                    }
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut written, depth);
                written.push(character);
            }
            ',' => {
                written.push(',');
                if style.spacing == Spacing::Spaced {
                    written.push(' ');
                }
                new_line(&mut written, depth);
            }
            ':' => written.push_str(if style.spacing == Spacing::Compact { ":" } else { ": " }),
            other => written.push(other),
        }
    }
    written
}

/// Writes the rest of a text, whose opening quote was read.
fn text(characters: &mut impl Iterator<Item = char>, written: &mut String, style: Style) {
    let hexadecimal = |written: &mut String, unit: u16| {
        written.push_str(&match style.beyond_ascii {
            BeyondAscii::UpperCase => format!("\\u{unit:04X}"),
            _ => format!("\\u{unit:04x}"),
        });
    };
    let plain = |written: &mut String, character: char| match character {
        '/' if style.escapes_slashes => written.push_str("\\/"),
        '<' | '>' | '&' if style.escapes_html => hexadecimal(written, character as u16),
        _ if !character.is_ascii() && style.beyond_ascii != BeyondAscii::Utf8 => {
            character.encode_utf16(&mut [0; 2]).iter().for_each(|unit| hexadecimal(written, *unit));
        }
        _ => written.push(character),
    };
    // A character beyond the first 65,536 is two escapes.
    let mut first_half = None;
    written.push('"');
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => match characters.next() {
                Some('/') => plain(written, '/'),
                Some('u') => {
                    let digits: String = characters.take(4).collect();
                    let unit = u16::from_str_radix(&digits, 16).unwrap_or_default();
                    let units: Vec<u16> = first_half.take().into_iter().chain([unit]).collect();
                    match char::decode_utf16(units.iter().copied()).next() {
                        Some(Ok(character)) if character >= ' ' && character != '"' && character != '\\' => {
                            plain(written, character)
                        }
                        Some(Err(_)) if units.len() == 1 => first_half = Some(unit),
                        _ => units.iter().for_each(|unit| hexadecimal(written, *unit)),
                    }
                }
                Some(other) => written.extend(['\\', other]),
                None => {}
            },
            other => plain(written, other),
        }
    }
    written.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SENT: &str = r#"{"b":"平/<","a":[1,{}],"c":{"d":"😀\n"}}"#;

    fn found(sent: &str, signed: &str) -> String {
        find(sent.as_bytes(), |text| text == signed.as_bytes()).unwrap_or_default()
    }

    #[test]
    fn a_body_that_was_serialized_twice_is_told_by_how_each_was_written() {
        let python = r#"{"b": "平/<", "a": [1, {}], "c": {"d": "😀\n"}}"#;
        assert_eq!(
            found(python, SENT),
            "the same JSON in other bytes: signed compact and sent with spaces behind commas and colons; what is signed must be what \
             is sent"
        );
        for (signed, expected) in [
            (python, "signed with spaces behind commas and colons and sent compact"),
            (r#"{"b":"\u5e73/<","a":[1,{}],"c":{"d":"\ud83d\ude00\n"}}"#, r"signed with \uXXXX escapes and sent in UTF-8"),
            (r#"{"b":"\u5E73/<","a":[1,{}],"c":{"d":"\uD83D\uDE00\n"}}"#, "escapes in upper case and sent in UTF-8"),
            (r#"{"b":"平\/<","a":[1,{}],"c":{"d":"😀\n"}}"#, r"signed with `\/` for `/` and sent with `/` as it is"),
            (r#"{"b":"平/\u003c","a":[1,{}],"c":{"d":"😀\n"}}"#, "as escapes and sent"),
            (
                "{\n  \"b\": \"平/<\",\n  \"a\": [\n    1,\n    {}\n  ],\n  \"c\": {\n    \"d\": \"😀\\n\"\n  }\n}",
                "indented by two",
            ),
        ] {
            assert!(found(SENT, signed).contains(expected), "{}", found(SENT, signed));
            // And the other way round.
            assert!(found(signed, SENT).starts_with("the same JSON in other bytes"), "{signed}");
        }
        // The order that keys had before they were sorted is lost.
        let sorted = r#"{"a":[1,{}],"b":"平/<","c":{"d":"😀\n"}}"#;
        assert!(found(SENT, sorted).contains("signed with sorted keys and sent with its keys in their order"));
        assert_eq!(found(sorted, SENT), "");
    }

    #[test]
    fn another_json_and_no_json_are_not_found() {
        assert_eq!(found(SENT, r#"{"b":1}"#), "");
        assert_eq!(found("a=b", "a=b"), "");
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_the_same_json(text in "\\PC{0,20}", escaped in "(\\\\u[0-9a-f]{4}|\\\\[\"\\\\/bfnrt]){0,6}", number: f64) {
            let text = serde_json::to_string(&text).unwrap();
            let json = format!("{{ {text} : [ \"{escaped}\", {number:?} , {{ }} ,\n[] ] }}");
            let value = serde_json::from_str::<serde_json::Value>(&json);
            // Half of a pair is no text.
            prop_assume!(value.is_ok());
            let value = value.unwrap();
            for style in styles() {
                let written = write(&json, style);
                prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), value.clone(), "{}", written);
            }
        }
    }
}
