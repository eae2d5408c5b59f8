//! Repairs JSON whose signature was verified and whose texts are damaged. The damage becomes U+FFFD, and everything else is kept.
//!
//! A platform that cuts a text in the middle of a character signs the result. The payment that it reports is valid all the same.

use std::borrow::Cow;

/// Returns the same JSON with U+FFFD for everything that a text cannot hold: bytes that are not UTF-8, raw control characters,
/// halves of surrogate pairs and invalid escapes. A byte order mark is removed. Returns `None` if nothing is damaged.
pub(super) fn mended(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(bytes);
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => Cow::Borrowed(rest),
        None => text,
    };
    let mended = texts_mended(&text);
    (mended.as_bytes() != bytes).then(|| mended.into_bytes())
}

fn texts_mended(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut is_in_text = false;
    let mut rest = json;
    while let Some(character) = rest.chars().next() {
        let mut taken = character.len_utf8();
        match character {
            '"' => {
                is_in_text = !is_in_text;
                out.push('"');
            }
            '\\' if is_in_text => {
                let escape;
                (escape, taken) = self::escape(rest);
                out.push_str(escape.unwrap_or("\u{fffd}"));
            }
            '\0'..' ' if is_in_text => out.push('\u{fffd}'),
            other => out.push(other),
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

/// Returns the escape at the start of the text, if it is complete, and the number of its bytes.
fn escape(text: &str) -> (Option<&str>, usize) {
    match text.as_bytes().get(1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => (text.get(..2), 2),
        Some(b'u') => match (unit(text), text.get(6..).and_then(unit)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => (text.get(..12), 12),
            (Some(0xd800..0xe000), _) => (None, 6),
            (Some(_), _) => (text.get(..6), 6),
            // Whatever follows the two characters is text.
            (None, _) => (None, 2),
        },
        _ => (None, 1),
    }
}

/// Returns the number in `\u1234`.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let are_digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| are_digits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Json;

    fn text(json: &[u8]) -> String {
        Json::parse_verified(json).unwrap().into_text().unwrap().into_owned()
    }

    #[test]
    fn each_kind_of_damage_is_shown_and_the_rest_is_read() {
        for (json, read) in [
            (&b"\"a\xe5\xb9\""[..], "a\u{fffd}"),
            (b"\"a\xe5\xb9b\xff\"", "a\u{fffd}b\u{fffd}"),
            (b"\xef\xbb\xbf\"a\"", "a"),
            (b"\"a\nb\x00\t\"", "a\u{fffd}b\u{fffd}\u{fffd}"),
            (br#""a\ud83d""#, "a\u{fffd}"),
            (br#""\ud83d\u0041""#, "\u{fffd}A"),
            (br#""\ude00\ud83d\ude00\n""#, "\u{fffd}\u{1f600}\n"),
            (br#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
            (br#""\x41 \u12 \u+123""#, "\u{fffd}x41 \u{fffd}12 \u{fffd}+123"),
            (br#""\\ \" \/\u0041 \x""#, "\\ \" /A \u{fffd}x"),
        ] {
            assert_eq!(text(json), read, "{json:?}");
            assert!(Json::parse(json).is_err(), "only what is verified is mended: {json:?}");
        }
    }

    #[test]
    fn what_is_no_json_stays_none() {
        for bytes in [&b""[..], b"<html>", b"{\"a\":", b"\"a", b"\"\\", b"\xff\xfe", b"{\"a\" 1}", b"[1,\n2", b"\xef\xbb\xbf"] {
            assert!(Json::parse_verified(bytes).is_err(), "{bytes:?}");
        }
    }

    proptest! {
        /// Damage inside a text damages nothing else.
        #[test]
        fn whatever_happens_to_a_text_its_neighbours_are_read(damage in prop::collection::vec(any::<u8>(), 0..12)) {
            // A quote or a backslash at the end would end the text elsewhere.
            let damage: Vec<u8> = damage.into_iter().filter(|byte| !b"\"\\".contains(byte)).collect();
            let json = [&b"{\"code\":\"ORDERPAID\",\"detail\":\""[..], &damage, b"\",\"total\":7}"].concat();
            let Json::Object(members) = Json::parse_verified(&json).unwrap() else { panic!("an object") };
            prop_assert_eq!(&members[0].1, &Json::Text("ORDERPAID".into()));
            prop_assert_eq!(&members[2].1, &Json::Integer(7));
        }

        #[test]
        fn nothing_panics(bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"\"\\u{}[]:,d8".to_vec())], 0..40)) {
            let _ = Json::parse_verified(&bytes);
        }
    }
}
