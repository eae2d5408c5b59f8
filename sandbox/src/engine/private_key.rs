//! Private keys in texts that are kept or shown: someone has put one into the wrong place, and it must not be kept there.

use std::borrow::Cow;

/// What stands in the place of a key.
const HIDDEN: &str = "(a private key, which is not shown)";

/// How a PEM block begins, and how far from there its label is.
const BEGIN: &str = "-----BEGIN";
const LABEL: usize = 48;

/// What the base64 of a key has behind its length: an RSA key in PKCS#8 and in PKCS#1, an SM2 key in PKCS#8 and in SEC1, and an encrypted key.
const OF_BASE64: [&str; 7] = [
    "ADANBgkqhkiG9w0BAQEFAASC",
    "IBAAKCAQEA",
    "IBAAKCAgEA",
    "AgEAMBMGByqGSM49AgEG",
    "MEECAQAwEwYHKoZIzj0CAQYI",
    "MHcCAQEEI",
    "MFcGCSqGSIb3DQEFD",
];

/// Returns the text without what looks like a private key: a PEM block, or its base64 alone; with line ends as such, escaped or
/// percent-encoded.
///
/// ```
/// use wechatpay_sandbox::without_private_keys;
///
/// let shown = without_private_keys(r#"{"note": "-----BEGIN PRIVATE KEY-----\nMIIE…"}"#);
/// assert!(!shown.contains("BEGIN"));
/// ```
pub fn without_private_keys(text: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((start, end)) = find(rest) {
        kept.push_str(rest.get(..start).unwrap_or_default());
        kept.push_str(HIDDEN);
        rest = rest.get(end..).unwrap_or_default();
    }
    if kept.is_empty() && rest.len() == text.len() { Cow::Borrowed(text) } else { Cow::Owned(kept + rest) }
}

/// Where the first key begins and ends.
fn find(text: &str) -> Option<(usize, usize)> {
    let block = text.match_indices(BEGIN).find(|(at, _)| {
        let label: String = text.get(*at..).unwrap_or_default().chars().take(LABEL).collect();
        label.contains("PRIVATE")
    });
    let of_block = block.map(|(at, _)| at);
    let of_base64 = OF_BASE64.iter().filter_map(|mark| text.find(mark)).min().map(|at| {
        let before = text.get(..at).unwrap_or_default();
        before.trim_end_matches(|character: char| character.is_ascii_alphanumeric() || "+/_-".contains(character)).len()
    });
    let start = of_block.into_iter().chain(of_base64).min()?;
    let key = text.get(start..)?;
    let is_of_key = |character: char| character.is_ascii_alphanumeric() || "+/=-_\\%\r\n …".contains(character);
    let most = key.find(|character| !is_of_key(character)).unwrap_or(key.len());
    let closed = key.find("-----END").and_then(|at| {
        let label = at + "-----END".len();
        Some(label + key.get(label..)?.find("-----")? + "-----".len())
    });
    Some((start, start + closed.map_or(most, |closed| closed.min(most))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE64: &str = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDxyz0123456789";

    #[test]
    fn a_private_key_is_taken_out_in_every_layout_and_the_text_around_it_stays() {
        for line_end in ["\n", "\\n", "%0A", "\r\n"] {
            for label in ["PRIVATE KEY", "RSA PRIVATE KEY", "PRIVATE%20KEY"] {
                let pem = format!("-----BEGIN {label}-----{line_end}{BASE64}{line_end}AB+/=={line_end}-----END {label}-----");
                let text = format!("{{\"a\":\"{pem}\",\"b\":\"{pem}\"}}");
                assert_eq!(without_private_keys(&text), format!("{{\"a\":\"{HIDDEN}\",\"b\":\"{HIDDEN}\"}}"), "{text}");
                // One that was cut.
                let cut = format!("/v3/a?b={}&c=d", pem.split("-----END").next().unwrap());
                assert!(!without_private_keys(&cut).contains("MIIE"), "{cut}");
            }
        }
        let (sm2, rsa) = ("MIGHAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBG0wawIBAQQg", "MIIEowIBAAKCAQEAq1k0123456789");
        let (sec1, encrypted) = ("MHcCAQEEIAbcdefghijk0123456789", "MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqG");
        for base64 in [BASE64, sm2, rsa, sec1, encrypted] {
            let line = format!("/v3/{base64}?a=b");
            let shown = without_private_keys(&line);
            assert!(shown.ends_with(&format!("{HIDDEN}?a=b")) && !shown.contains("MI") && !shown.contains("MH"), "{shown}");
        }
    }

    #[test]
    fn what_is_public_stays_as_it_is() {
        for text in
            ["", "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----", "PRIVATE KEY", "平安"]
        {
            assert!(matches!(without_private_keys(text), Cow::Borrowed(kept) if kept == text), "{text}");
        }
    }
}
