//! What an error shows of a value that it was given: nothing that may be a secret in the wrong place.

use std::borrow::Cow;

/// The longest value that is shown, in characters.
const LONGEST: usize = 300;

/// How many letters and digits in a row are shown: WeChat Pay's own keys have 32, and base64 has rows as long.
const LONGEST_WORD: usize = 23;

/// The same for lower-case letters alone: templates have long words.
const LONGEST_PLAIN_WORD: usize = 31;

/// The same for upper-case letters, lower-case letters and digits together, as in base64.
const LONGEST_MIXED_WORD: usize = 15;

/// Returns a value as an error may show it. A path, an address or a word is shown as it is. A value that may be a key in the
/// wrong place (PEM, base64, an APIv2 or APIv3 key) is replaced by a text that says its length.
///
/// A harmless name can look like a key. Then it is not shown either: hiding too much is better than showing a key.
///
/// ```
/// use wechatpay_runtime::error::redact;
///
/// assert_eq!(redact("/etc/wechatpay/apiclient_key.pem"), "/etc/wechatpay/apiclient_key.pem");
/// assert_eq!(redact("0123456789abcdef0123456789abcdef"), "(a value of 32 characters, which is not shown)");
/// assert_eq!(redact("-----BEGIN PRIVATE KEY-----\nMIIE"), "(a value of 32 characters, which is not shown)");
/// ```
pub fn redact(value: &str) -> Cow<'_, str> {
    match is_harmless(value) {
        true => Cow::Borrowed(value),
        false => format!("(a value of {} characters, which is not shown)", value.chars().count()).into(),
    }
}

fn is_harmless(value: &str) -> bool {
    let is_short = value.chars().count() <= LONGEST;
    let has_short_words = value.split(|character: char| !character.is_alphanumeric()).all(|word| {
        let has = |is: fn(&u8) -> bool| word.bytes().any(|byte| is(&byte));
        let longest = match (has(u8::is_ascii_uppercase), has(u8::is_ascii_lowercase), has(u8::is_ascii_digit)) {
            (false, true, false) => LONGEST_PLAIN_WORD,
            (true, true, true) => LONGEST_MIXED_WORD,
            _ => LONGEST_WORD,
        };
        word.chars().count() <= longest
    });
    // A URL with a user name may have a password.
    let has_user = value.contains('@') && value.contains("://");
    // Base64 has these. Paths and addresses hardly ever do.
    let is_encoded = value.contains('+') || value.ends_with('=');
    is_short && has_short_words && !has_user && !is_encoded && !value.contains("-----") && !value.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_addresses_and_names_are_shown_and_everything_that_may_be_a_key_is_not() {
        for shown in [
            "",
            "apiclient_key.pem",
            "./keys/1900000109/apiclient_key.pem",
            r"C:\keys\apiclient_key.pem",
            "/var/run/secrets/wechatpay-production/private-key",
            "/tmp/密钥/apiclient_key.pem",
            "https://api.mch.weixin.qq.com:443/v3",
            "socks5://127.0.0.1:1080",
            "wxd678efh567hg6787",
            "v3/payscore/partner/servicepayondeliveryorder/complete",
        ] {
            assert_eq!(redact(shown), shown);
        }
        let long = "/a".repeat(200);
        for hidden in [
            "0123456789abcdef0123456789abcdef",
            "keys/0123456789abcdef0123456789abcdef",
            "-----BEGIN PRIVATE KEY-----",
            "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ==",
            "a\nb",
            "redis://user:secret@host",
            "ab+cd/ef",
            long.as_str(),
        ] {
            let redacted = redact(hidden);
            assert!(!redacted.contains(hidden) && redacted.starts_with("(a value of "), "{hidden}: {redacted}");
        }
    }

    #[test]
    fn no_line_of_a_private_key_is_shown() {
        let pem = include_str!("../../../tests/end_to_end/keys/merchant_key.pem");
        for line in pem.lines() {
            assert!(redact(line).starts_with("(a value of "), "{line}");
        }
    }
}
