//! Private keys in texts that are kept or shown: someone has put one into the wrong place, and it must not be kept there.

use std::borrow::Cow;

/// What stands in the place of a key.
const HIDDEN: &str = "(a private key, which is not shown)";

/// How a PEM block begins, and how far from there its label is.
const BEGIN: &str = "-----BEGIN";
const LABEL: usize = 48;

/// What the base64 of a key has behind its length: an RSA key in PKCS#8 and in PKCS#1, an SM2 key in PKCS#8 and in SEC1, and an encrypted
/// key; and how the base64 of such a PEM begins. None of them has a character that differs in URLs.
const OF_BASE64: [&str; 11] = [
    "ADANBgkqhkiG9w0BAQEFAASC",
    "IBAAKCAQEA",
    "IBAAKCAgEA",
    "AgEAMBMGByqGSM49AgEG",
    "MEECAQAwEwYHKoZIzj0CAQYI",
    "MHcCAQEEI",
    "MFcGCSqGSIb3DQEFD",
    "LS0tLS1CRUdJTiBQUklWQVRF",
    "LS0tLS1CRUdJTiBSU0EgUFJJVkFURS",
    "LS0tLS1CRUdJTiBFQyBQUklWQVRF",
    "LS0tLS1CRUdJTiBFTkNSWVBURUQg",
];

/// What the hex of a key has: an RSA key in PKCS#8, an SM2 or another elliptic key in PKCS#8, an SM2 key in SEC1, and an encrypted key. The
/// bare number of an SM2 key is 64 digits, as a hash is, and cannot be told from one.
const OF_HEX: [&str; 4] = [
    "020100300d06092a864886f70d0101010500",
    "020100301306072a8648ce3d0201",
    "a00a06082a811ccf5501822d",
    "06092a864886f70d01050d",
];

/// The hex of an RSA key in PKCS#1 has no name of an algorithm: it begins with a list of some length, version 0 and a long number. Numbers
/// of merchants may begin so too, and are not as long.
const LONG_LIST: &str = "3082";
const VERSION_AND_LONG_NUMBER: &str = "0201000282";
const LEAST_DIGITS: usize = 64;

/// Returns the text without what looks like a private key: a PEM block, or its base64 or hex alone; with line ends as such, escaped or
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
        let block = text.get(*at..).unwrap_or_default();
        let label: String = block.chars().take(LABEL).collect();
        label.contains("PRIVATE") && !is_bare_label(block)
    });
    let of_block = block.map(|(at, _)| at);
    let of_base64 = OF_BASE64.iter().filter_map(|mark| text.find(mark)).min().map(|at| {
        let before = text.get(..at).unwrap_or_default();
        before.trim_end_matches(|character: char| character.is_ascii_alphanumeric() || "+/_-".contains(character)).len()
    });
    let start = of_block.into_iter().chain(of_base64).chain(find_hex(text)).min()?;
    let key = text.get(start..)?;
    let is_of_key = |character: char| character.is_ascii_alphanumeric() || "+/=-_\\%\r\n …".contains(character);
    let most = key.find(|character| !is_of_key(character)).unwrap_or(key.len());
    let closed = key.find("-----END").and_then(|at| {
        let label = at + "-----END".len();
        Some(label + key.get(label..)?.find("-----")? + "-----".len())
    });
    Some((start, start + closed.map_or(most, |closed| closed.min(most))))
}

/// Whether the line that begins a PEM is quoted alone, as advice quotes it: a backtick is behind it, which no key has.
fn is_bare_label(block: &str) -> bool {
    let label = block.get(BEGIN.len()..).and_then(|rest| rest.split_once("-----"));
    label.is_some_and(|(_, behind)| behind.starts_with('`'))
}

/// Where the first key in hex begins, in small or in capital letters.
fn find_hex(text: &str) -> Option<usize> {
    let named = OF_HEX.iter().filter_map(|mark| text.find(mark).into_iter().chain(text.find(&mark.to_ascii_uppercase())).min());
    let unnamed = text.match_indices(LONG_LIST).map(|(at, _)| at).find(|at| {
        let behind_length = at + LONG_LIST.len() + 4;
        text.get(behind_length..).is_some_and(|rest| {
            let digits = rest.bytes().take_while(u8::is_ascii_hexdigit).take(LEAST_DIGITS).count();
            rest.starts_with(VERSION_AND_LONG_NUMBER) && digits == LEAST_DIGITS
        })
    });
    let at = named.chain(unnamed).min()?;
    Some(text.get(..at)?.trim_end_matches(|character: char| character.is_ascii_hexdigit()).len())
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

    /// The DER of a key's PEM.
    fn der(pem: &str) -> Vec<u8> {
        rsa::pkcs8::der::pem::decode_vec(pem.as_bytes()).unwrap().1
    }

    #[test]
    fn a_key_is_taken_out_in_hex_and_in_the_base64_of_urls_and_of_its_pem() {
        use base64::Engine as _;
        use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
        use rsa::pkcs1::EncodeRsaPrivateKey as _;
        use rsa::pkcs8::DecodePrivateKey as _;

        let rsa = include_str!("../../../tests/end_to_end/keys/merchant_key.pem");
        let sm2 = include_str!("../../../tests/end_to_end/keys/merchant_sm2_key.pem");
        let pkcs1 = rsa::RsaPrivateKey::from_pkcs8_pem(rsa).unwrap().to_pkcs1_der().unwrap();
        for key in [der(rsa), der(sm2), pkcs1.as_bytes().to_vec()] {
            let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
            for text in [hex.clone(), hex.to_uppercase(), URL_SAFE_NO_PAD.encode(&key)] {
                let line = format!("/v3/pay?key={text}&a=b");
                assert_eq!(without_private_keys(&line), format!("/v3/pay?key={HIDDEN}&a=b"));
            }
        }
        for pem in [rsa, sm2] {
            assert_eq!(without_private_keys(&format!("\"{}\"", STANDARD.encode(pem))), format!("\"{HIDDEN}\""));
        }
    }

    #[test]
    fn what_is_public_stays_as_it_is() {
        let certificate = der(include_str!("../../../tests/end_to_end/keys/platform_sm2_certificate.pem"));
        let public = der(include_str!("../../../tests/end_to_end/keys/merchant_sm2_public_key.pem"));
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let (certificate, public, hash) = (hex(&certificate), hex(&public), "0f4636c78f65d3639ece5a064b5ae753".repeat(2));
        // Numbers of the merchant's own may look like the beginning of a DER.
        let number = "308220260201000282010100";
        for text in [&*certificate, &public, &hash, number, "202602010002820101"] {
            assert_eq!(without_private_keys(text), text);
        }
        for text in [
            "",
            "a file that begins with `-----BEGIN PRIVATE KEY-----` is one",
            "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----",
            "PRIVATE KEY",
            "平安",
        ] {
            assert!(matches!(without_private_keys(text), Cow::Borrowed(kept) if kept == text), "{text}");
        }
    }
}
