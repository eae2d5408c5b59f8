//! Reads the file of `--env-file`: `KEY=VALUE` lines, as shells, dotenv libraries and `wechatpay sandbox` write them.

use std::collections::HashMap;

/// Reads the lines. Empty lines and lines that begin with `#` are skipped, and a leading `export ` is removed. A quoted value
/// ends
/// at the closing quote, which may be lines later, as in a PEM.
///
/// The error completes a sentence that begins with the file's name. It gives a line by its number, since the line may hold a
/// secret.
pub(crate) fn parse(content: &[u8]) -> Result<HashMap<String, String>, String> {
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
    if content.starts_with(&[0xFF, 0xFE]) || content.starts_with(&[0xFE, 0xFF]) {
        return Err("is in UTF-16, which some Windows programs write: save it as UTF-8".to_owned());
    }
    let text = std::str::from_utf8(content).map_err(|_| "is not UTF-8 text".to_owned())?;
    let mut variables = HashMap::new();
    let mut lines = text.lines().enumerate();
    while let Some((index, whole_line)) = lines.next() {
        let line = whole_line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let line = line.strip_prefix("export ").unwrap_or(line);
        let (name, value) = line.split_once('=').ok_or_else(|| format!("has no KEY=VALUE on line {}", index + 1))?;
        let mut value = value.trim().to_owned();
        if value.starts_with(['"', '\'']) {
            // White space at the end of the line belongs to the value, unless the quotes are closed before it.
            value = whole_line.split_once('=').map_or_else(String::new, |(_, value)| value.trim_start().to_owned());
            value = loop {
                match unquoted(&value) {
                    Unquoted::Value(value) => break value,
                    Unquoted::Mixed => break value.trim_end().to_owned(),
                    Unquoted::Open => {
                        let open = || format!("has a quote on line {} that is not closed", index + 1);
                        let (_, next) = lines.next().ok_or_else(open)?;
                        value.push('\n');
                        value.push_str(next);
                    }
                }
            };
        }
        variables.insert(name.trim().to_owned(), value);
    }
    Ok(variables)
}

enum Unquoted {
    Value(String),
    /// Text follows the closing quote. A shell would not write this, so the value is taken unchanged.
    Mixed,
    /// The last quote is not closed.
    Open,
}

/// Reads a value as a shell does: quoted parts, with `\'` between them.
fn unquoted(quoted: &str) -> Unquoted {
    let mut value = String::with_capacity(quoted.len());
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '\'' => loop {
                match characters.next() {
                    None => return Unquoted::Open,
                    Some('\'') => break,
                    Some(character) => value.push(character),
                }
            },
            '"' => loop {
                match characters.next() {
                    None => return Unquoted::Open,
                    Some('"') => break,
                    Some('\\') => match characters.next() {
                        None => return Unquoted::Open,
                        Some(escaped @ ('"' | '\\' | '$' | '`')) => value.push(escaped),
                        // The `\n` of a PEM on one line stays: the key's parser knows it.
                        Some(other) => value.extend(['\\', other]),
                    },
                    Some(character) => value.push(character),
                }
            },
            '\\' if characters.as_str().starts_with('\'') => value.extend(characters.next()),
            _ if character.is_whitespace() && characters.as_str().trim().is_empty() => break,
            _ => return Unquoted::Mixed,
        }
    }
    Unquoted::Value(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_may_be_comments_exports_and_quoted() {
        let variables = parse("# a\n\nA=1\nexport B = \"2 = 2\"\r\nC='3'\nD=\nE='a'b".as_bytes()).unwrap();
        let value = |name: &str| variables[name].as_str();
        assert_eq!([value("A"), value("B"), value("C"), value("D"), value("E")], ["1", "2 = 2", "3", "", "'a'b"]);
    }

    #[test]
    fn a_byte_order_mark_is_passed_over_and_utf_16_is_named() {
        assert_eq!(parse(b"\xEF\xBB\xBFA=1\n").unwrap()["A"], "1");
        let utf_16: Vec<u8> = "\u{FEFF}A=1".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(parse(&utf_16).unwrap_err().starts_with("is in UTF-16"));
        assert_eq!(parse(b"A=\xFF").unwrap_err(), "is not UTF-8 text");
    }

    #[test]
    fn a_quoted_value_may_have_lines_and_quotes_as_a_shell_has_them() {
        let text = "A='x'\\'';touch pwned;'\\'''  \nB=\"-----BEGIN\nMIIE\n-----END\"\nC='one \n two'\r\nD=\"a\\nb\\\"c\"\n";
        let variables = parse(text.as_bytes()).unwrap();
        assert_eq!(variables["A"], "x';touch pwned;'");
        assert_eq!(variables["B"], "-----BEGIN\nMIIE\n-----END");
        assert_eq!(variables["C"], "one \n two");
        assert_eq!(variables["D"], "a\\nb\"c");
        assert_eq!(parse(b"A=1\nB='2\nC=3\n").unwrap_err(), "has a quote on line 2 that is not closed");
    }

    #[test]
    fn a_line_that_is_none_is_named_by_its_number_and_not_shown() {
        assert_eq!(parse(b"A=1\nsecret").unwrap_err(), "has no KEY=VALUE on line 2");
    }
}
