//! The language of help and messages: that of `--lang`, or of the locale.
//!
//! Every text is written in English where it belongs, and `zh.tsv` has its Chinese. A text is translated when it is printed, so that no
//! other file knows that there are two languages. What programs read (`--json`) and what a server says is never translated.

mod help;
mod table;

use std::env;
use std::ffi::OsString;
use std::sync::OnceLock;

use clap::ValueEnum;

pub(crate) use help::{rendered, translated as help};

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    #[value(name = "en")]
    English,
    #[value(name = "zh")]
    Chinese,
}

impl Language {
    /// Returns the language of this process. The help has to know it before the command line is parsed.
    pub(crate) fn of_this_process() -> Self {
        static LANGUAGE: OnceLock<Language> = OnceLock::new();
        *LANGUAGE.get_or_init(|| Language::of(env::args_os().skip(1), |name| env::var(name).ok()))
    }

    fn of(arguments: impl Iterator<Item = OsString>, variable: impl Fn(&str) -> Option<String>) -> Self {
        let arguments: Vec<String> = arguments.map(|argument| argument.to_string_lossy().into_owned()).collect();
        let after = arguments.iter().position(|argument| argument == "--lang").and_then(|at| arguments.get(at + 1));
        let joined = arguments.iter().find_map(|argument| argument.strip_prefix("--lang="));
        if let Some(given) = after.map(String::as_str).or(joined) {
            return if given.eq_ignore_ascii_case("zh") { Language::Chinese } else { Language::English };
        }
        // The first one that is set counts, as for other programs.
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|locale| !locale.is_empty());
        // `zh`, `zh_CN.UTF-8`, `zh-Hans`, but not `zha`, which is Zhuang.
        let is_chinese = |locale: String| locale.split(['_', '-', '.', '@']).next() == Some("zh");
        if locale.is_some_and(is_chinese) { Language::Chinese } else { Language::English }
    }
}

/// Returns a text for people in their language, line by line. A line that is not in the table stays as it is.
pub(crate) fn message(text: &str) -> String {
    match Language::of_this_process() {
        Language::English => text.to_owned(),
        Language::Chinese => table::translated(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_goes_before_the_locale_and_the_first_variable_before_the_others() {
        let of = |arguments: &[&str], variables: &[(&str, &str)]| {
            let variable = |name: &str| {
                let found = variables.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            Language::of(arguments.iter().map(OsString::from), variable)
        };
        assert_eq!(of(&[], &[]), Language::English);
        assert_eq!(of(&[], &[("LANG", "zh_CN.UTF-8")]), Language::Chinese);
        assert_eq!(of(&[], &[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "C")]), Language::English);
        assert_eq!(of(&[], &[("LC_ALL", "zha")]), Language::English);
        assert_eq!(of(&[], &[("LC_ALL", "zh")]), Language::Chinese);
        assert_eq!(of(&[], &[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "")]), Language::Chinese);
        assert_eq!(of(&["events", "--lang", "zh"], &[("LANG", "en_GB")]), Language::Chinese);
        assert_eq!(of(&["--lang=en"], &[("LANG", "zh_CN")]), Language::English);
    }
}
