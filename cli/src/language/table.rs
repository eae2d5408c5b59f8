//! The table of texts. A `{}` in the English stands for anything, which is put where the Chinese has `{}`, or `{0}`, `{1}` where the
//! order is another one. What stands for a `{}` is looked up too: a message quotes others.

use std::sync::OnceLock;

const TABLE: &str = include_str!("zh.tsv");

/// How deep a message quotes others.
const DEEPEST: usize = 6;

struct Entry {
    /// The English between the `{}`.
    parts: Vec<&'static str>,
    chinese: &'static str,
}

/// Returns all entries. Of two that fit, one that says how the text begins is first, and then the one with more text of its own.
fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let pairs = TABLE.lines().filter(|line| !line.starts_with("# ")).filter_map(|line| line.split_once('\t'));
        // What is wrong, and what to do, are printed apart too.
        let with_halves = pairs.flat_map(|(english, chinese)| {
            let half = english.strip_suffix(": {}").zip(chinese.strip_suffix("：{}"));
            [Some((english, chinese)), half.filter(|(english, _)| english.contains(' '))]
        });
        let mut entries: Vec<Entry> =
            with_halves.flatten().map(|(english, chinese)| Entry { parts: english.split("{}").collect(), chinese }).collect();
        let begins = |entry: &Entry| entry.parts.first().is_some_and(|part| !part.is_empty());
        entries.sort_by_key(|entry| std::cmp::Reverse((begins(entry), entry.parts.iter().map(|part| part.len()).sum::<usize>())));
        entries
    })
}

/// Translates every line of a text.
pub(super) fn translated(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(line).collect();
    lines.join("\n")
}

/// Translates a line, and keeps what it is indented by.
fn line(line: &str) -> String {
    let text = line.trim_start();
    let indent = &line[..line.len() - text.len()];
    found(text, DEEPEST).map_or_else(|| line.to_owned(), |chinese| format!("{indent}{chinese}"))
}

/// Returns the Chinese of a text, or `None` if the table does not have it.
#[cfg(test)]
pub(super) fn exact(text: &str) -> Option<&'static str> {
    entries().iter().find(|entry| entry.parts.concat() == text.replace("{}", "")).map(|entry| entry.chinese)
}

fn found(text: &str, depth: usize) -> Option<String> {
    if depth == 0 || text.is_empty() {
        return None;
    }
    let entry = entries().iter().find_map(|entry| {
        let quoted = quoted(text, &entry.parts)?;
        let quoted: Vec<String> =
            quoted.into_iter().map(|text| found(text, depth - 1).unwrap_or_else(|| text.to_owned())).collect();
        Some(filled_in(entry.chinese, &quoted))
    });
    entry.or_else(|| listed(text, depth))
}

/// Translates a list, if the table has each part of it.
fn listed(text: &str, depth: usize) -> Option<String> {
    let parts: Option<Vec<String>> =
        text.contains(", ").then(|| text.split(", ").map(|part| found(part, depth - 1)).collect())?;
    Some(parts?.join("、"))
}

/// Returns what stands in a text between these parts, or `None` if it does not have them.
fn quoted<'t>(text: &'t str, parts: &[&str]) -> Option<Vec<&'t str>> {
    let (first, others) = parts.split_first()?;
    let mut rest = text.strip_prefix(first)?;
    let Some((last, middle)) = others.split_last() else { return rest.is_empty().then(Vec::new) };
    let mut quoted = Vec::with_capacity(others.len());
    for part in middle {
        let (before, behind) = rest.split_once(part)?;
        quoted.push(before);
        rest = behind;
    }
    quoted.push(rest.strip_suffix(last)?);
    quoted.iter().all(|text| !text.is_empty()).then_some(quoted)
}

/// Puts the texts into their places.
fn filled_in(chinese: &str, texts: &[String]) -> String {
    let mut filled = String::new();
    let mut rest = chinese;
    let mut next = texts.iter();
    while let Some((before, from)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((place, behind)) = from.split_once('}') else {
            filled.push('{');
            rest = from;
            continue;
        };
        let text = match place {
            "" => next.next(),
            number => number.parse::<usize>().ok().and_then(|number| texts.get(number)),
        };
        match text {
            Some(text) => filled.push_str(text),
            // Braces of the text itself.
            None => filled.push_str(&format!("{{{place}}}")),
        }
        rest = behind;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_found_with_what_it_quotes_and_anything_else_stays() {
        assert_eq!(translated("the data is not JSON: EOF"), "数据不是 JSON：EOF");
        assert_eq!(translated("  at most 100 are\nsomething else"), "  至多 100\nsomething else");
        assert_eq!(
            translated("error: invalid value 'x' for '--at <UNIX>': invalid digit"),
            "错误：'--at <UNIX>' 的值 'x' 无效：invalid digit"
        );
        assert_eq!(translated("`a` (body) has 3 items, at most 2 are accepted"), "`a`（主体）有 3 项，可接受 至多 2");
        assert_eq!(translated("not everything holds: certificate, signed call"), "以下各项不成立：商户证书、签名调用");
        assert_eq!(translated("yes  clock: 0 s ahead of the server's"), "是  时钟：比服务器快 0 秒");
        assert_eq!(translated(""), "");
    }

    #[test]
    fn every_line_of_the_table_has_both_languages_and_as_many_places() {
        let mut english = std::collections::BTreeSet::new();
        for line in TABLE.lines().filter(|line| !line.starts_with("# ")) {
            let (text, chinese) = line.split_once('\t').unwrap_or_else(|| panic!("no tab: {line}"));
            assert!(!text.is_empty() && !chinese.is_ascii(), "{line}");
            assert!(english.insert(text), "twice: {text}");
            let places = |text: &str| text.matches("{}").count();
            let numbered = (0..9).filter(|number| chinese.contains(&format!("{{{number}}}"))).count();
            assert!(places(chinese) == places(text) || numbered > 0, "{line}");
        }
    }

    #[test]
    fn every_failure_and_every_check_has_its_chinese() {
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
        let mut missing = Vec::new();
        for folder in [source.to_owned(), format!("{source}/doctor")] {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_none_or(|extension| extension != "rs") {
                    continue;
                }
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap();
                missing.extend(messages(code).into_iter().filter(|message| found(message, 1).is_none()));
            }
        }
        assert!(missing.is_empty(), "these messages have no Chinese in zh.tsv:\n{}", missing.join("\n"));
    }

    /// The texts of failures and of checks in a source, with `{}` for what they quote.
    fn messages(code: &str) -> Vec<String> {
        let calls =
            r#"(?:Failure::[A-Z]\w+\(|report\.(?:yes|no|not_checked)\(\s*[\w"]+,)\s*(?:format!\(\s*)?"((?:[^"\\]|\\.)*)""#;
        let calls = regex_lite::Regex::new(calls).unwrap();
        let folded = regex_lite::Regex::new(r"\\\n\s*").unwrap().replace_all(code, "").into_owned();
        let place = regex_lite::Regex::new(r"\{[^}]*\}").unwrap();
        let mut found = Vec::new();
        for call in calls.captures_iter(&folded) {
            let lines = call[1].replace(r"\n", "\n");
            for line in lines.lines() {
                // A text in the place of each `{}`, so that the table's own `{}` are matched as they are for a user.
                let message = place.replace_all(line.trim(), "QUOTED").replace(r#"\""#, "\"");
                // What consists of quotations alone has nothing of its own to translate.
                if message.replace("QUOTED", "").chars().filter(|character| character.is_alphabetic()).count() > 3 {
                    found.push(message);
                }
            }
        }
        found
    }
}
