//! Removes values that may be keys from failures. clap repeats every argument that it cannot use, and so do other errors; a key
//! in the wrong place would be shown. This runs once, where a failure leaves the process.

use serde_json::Value;
use wechatpay_endpoints::runtime::error::redact;

/// Shorter parts of a value are not a key.
const SHORTEST_PART: usize = 16;

/// Arguments and variables that must not be shown, longest first.
pub(crate) struct Redaction(Vec<(String, String)>);

impl Redaction {
    /// Collects the arguments and variables of this process.
    pub(crate) fn of_this_process() -> Self {
        let arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
        let is_ours = |name: &std::ffi::OsString| name.to_string_lossy().starts_with("WECHATPAY_");
        let variables =
            std::env::vars_os().filter(|(name, _)| is_ours(name)).map(|(_, value)| value.to_string_lossy().into_owned());
        Redaction::of(arguments.chain(variables))
    }

    fn of(values: impl Iterator<Item = String>) -> Self {
        let mut hidden = Vec::new();
        // The fields of a request are not secret, and errors of the API show their values.
        for value in values.filter(|value| !serde_json::from_str::<Value>(value).is_ok_and(|data| data.is_object())) {
            // Either an option with its value, or a key that looks like an option, which errors repeat up to its first `=`.
            let of_option = value.strip_prefix("--").and_then(|_| value.split_once('='));
            let of_option = of_option.map(|(name, value)| [name.to_owned(), value.to_owned()]);
            for value in of_option.into_iter().flatten().chain([value]) {
                let shown = redact(&value).into_owned();
                if shown == value {
                    continue;
                }
                let is_encoded = |character: char| character.is_ascii_alphanumeric() || "+/=".contains(character);
                let parts = value.split(|character| !is_encoded(character)).filter(|part| part.len() >= SHORTEST_PART);
                // A whole value comes before a part of a value that is as long.
                let parts: Vec<_> = parts.map(|part| (part.to_owned(), "…".to_owned())).collect();
                hidden.push((value, shown));
                hidden.extend(parts);
            }
        }
        hidden.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
        Redaction(hidden)
    }

    /// Replaces the values in a text.
    pub(crate) fn text(&self, text: &str) -> String {
        let text = self.0.iter().fold(text.to_owned(), |text, (value, shown)| text.replace(value, shown));
        wechatpay_sandbox::without_private_keys(&text).into_owned()
    }

    /// Replaces the values in all texts of a JSON document.
    pub(crate) fn json(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Value::Object(members) => members.values_mut().for_each(|member| self.json(member)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redaction(values: &[&str]) -> Redaction {
        Redaction::of(values.iter().map(|value| (*value).to_owned()))
    }

    #[test]
    fn a_key_is_taken_out_whole_in_an_option_and_in_parts_and_other_values_stay() {
        const KEY: &str = "0123456789abcdef0123456789abcdef";
        let hidden = "(a value of 32 characters, which is not shown)";
        let redaction = redaction(&["call", KEY, "--mchid=1900000109", "v3/pay", r#"{"a": "0123456789012345678901234567"}"#]);
        assert_eq!(
            redaction.text(&format!("unexpected argument '{KEY}' found")),
            format!("unexpected argument '{hidden}' found")
        );
        let kept = "1900000109 v3/pay 0123456789012345678901234567 call";
        assert_eq!(redaction.text(kept), kept);

        let option = format!("--timestamp={KEY}");
        assert_eq!(self::redaction(&[&option]).text(&format!("invalid value '{KEY}'")), format!("invalid value '{hidden}'"));

        let pem = format!("-----BEGIN PRIVATE KEY-----\n{KEY}+/{KEY}\nshort\n-----END PRIVATE KEY-----");
        let mut json = serde_json::json!({ "message": format!("there is no {KEY}+/{KEY}."), "list": [pem.clone()] });
        self::redaction(&[&pem]).json(&mut json);
        assert_eq!(json["message"], "there is no ….");
        assert!(json["list"][0].as_str().unwrap().starts_with("(a value of "), "{json}");
    }
}
