//! What is wrong with a signature, found out by opening it: made with another key, or over another message, and over which.
//!
//! The real gateway says neither. Only for error responses: what is accepted is decided in `authentication`, with ring.

mod rewritten;

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use ring::digest::{SHA256, digest};
use rsa::BigUint;
use rsa::traits::PublicKeyParts as _;

use crate::engine::authentication::Signed;
use crate::engine::keys::Keys;

/// The host that clients are written for.
const REAL_HOST: &str = "api.mch.weixin.qq.com";

/// The largest body, in bytes, that is written in other ways: it is written about a hundred times.
const MOST_TRIED: usize = 64 * 1024;

/// How far a second look at the clock can be off.
const SECONDS_TRIED: u64 = 30;

/// What stands before a SHA-256 hash in a PKCS#1 v1.5 signature (RFC 8017, 9.2).
const SHA256_PREFIX: [u8; 19] =
    [0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

/// Explains why `signature` does not verify, in words that complete "wrong signature: …".
pub(crate) fn explain(signature: &[u8], request: &Signed<'_>, timestamp: &str, nonce: &str, keys: &Keys) -> String {
    if keys.merchant_public().rsa().is_none() {
        return match signed_by_sm2(signature, request, timestamp, nonce, keys) {
            Some((mistake, _)) => format!("the merchant's key made it, but over {mistake}"),
            None => "the merchant's SM2 key did not make it over this message: another key signed, or another message; compare the one in \
                     detail.sign_information, which is what arrived, byte by byte"
                .to_owned(),
        };
    }
    let Some(opened) = open(signature, keys) else {
        return format!(
            "it is {} bytes that the private key of certificate {} did not make: another key signed, or the padding is not \
             PKCS#1 v1.5",
            signature.len(),
            keys.merchant_serial()
        );
    };
    let Some(hash) = opened.strip_prefix(&SHA256_PREFIX) else {
        return "the merchant's key made it, but not over a SHA-256 hash".to_owned();
    };
    match mistake(hash, request, timestamp, nonce) {
        Some((mistake, _)) => format!("the merchant's key made it, but over {mistake}"),
        None => "the merchant's key made it, but over another message than the one in detail.sign_information, which is what \
                 arrived; compare them byte by byte"
            .to_owned(),
    }
}

/// The message that was signed in place of the right one, as far as it can be found out.
pub(crate) fn signed_message(
    signature: &[u8],
    request: &Signed<'_>,
    timestamp: &str,
    nonce: &str,
    keys: &Keys,
) -> Option<Vec<u8>> {
    if keys.merchant_public().rsa().is_none() {
        return signed_by_sm2(signature, request, timestamp, nonce, keys).map(|(_, message)| message);
    }
    let opened = open(signature, keys)?;
    mistake(opened.strip_prefix(&SHA256_PREFIX)?, request, timestamp, nonce).map(|(_, message)| message)
}

/// The mistake that gives a message which the merchant's key signed. A signature by SM2 does not tell its message, so that each is tried.
fn signed_by_sm2(
    signature: &[u8],
    request: &Signed<'_>,
    timestamp: &str,
    nonce: &str,
    keys: &Keys,
) -> Option<(&'static str, Vec<u8>)> {
    candidates(request, timestamp, nonce).into_iter().find(|(_, message)| keys.merchant_signed(message, signature))
}

/// What the merchant's public key makes of the signature, without the padding; `None` if that is not what it should be.
fn open(signature: &[u8], keys: &Keys) -> Option<Vec<u8>> {
    let key = keys.merchant_public().rsa()?;
    let number = BigUint::from_bytes_be(signature);
    if signature.len() != key.size() || number >= *key.n() {
        return None;
    }
    let opened = number.modpow(key.e(), key.n()).to_bytes_be();
    // 00 01 FF … FF 00, of which the first zero is no digit of a number.
    let rest = opened.strip_prefix(&[1])?;
    let end = rest.iter().position(|byte| *byte != 0xff)?;
    let (padding, rest) = rest.split_at_checked(end)?;
    (padding.len() >= 8).then_some(())?;
    rest.strip_prefix(&[0]).map(<[u8]>::to_vec)
}

/// What the message with this hash is, in place of the right one: in words, and the message itself.
fn mistake(hash: &[u8], request: &Signed<'_>, timestamp: &str, nonce: &str) -> Option<(Cow<'static, str>, Vec<u8>)> {
    let is_signed = |message: &[u8]| digest(&SHA256, message).as_ref() == hash;
    let found = candidates(request, timestamp, nonce).into_iter().find(|(_, message)| is_signed(message));
    if let Some((mistake, message)) = found {
        return Some((mistake.into(), message));
    }
    if request.body.len() <= MOST_TRIED {
        let mut signed = Vec::new();
        let is_signed = |body: &[u8]| {
            signed = Signed { body, ..*request }.message(timestamp, nonce);
            is_signed(&signed)
        };
        if let Some(mistake) = rewritten::find(request.body, is_signed) {
            return Some((mistake.into(), signed));
        }
    }
    let sent: u64 = timestamp.parse().ok()?;
    let mut near = (1..=SECONDS_TRIED).flat_map(|by| [sent.saturating_sub(by), sent.saturating_add(by)]);
    let signed = near.find(|other| is_signed(&request.message(&other.to_string(), nonce)))?;
    let mistake = format!("the timestamp {signed}, and the header says {sent}: the clock was read twice");
    Some((mistake.into(), request.message(&signed.to_string(), nonce)))
}

/// The mistakes that are made most, each with the message that it gives.
fn candidates(request: &Signed<'_>, timestamp: &str, nonce: &str) -> Vec<(&'static str, Vec<u8>)> {
    let right = request.message(timestamp, nonce);
    let Signed { method, target, host, body } = *request;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let lower = method.to_ascii_lowercase();
    let with_target = |target: &str| Signed { target, ..*request }.message(timestamp, nonce);
    let with_body = |body: &[u8]| Signed { body, ..*request }.message(timestamp, nonce);
    let decode = |text: &str| percent_decoded(text);

    let mut candidates = vec![
        ("the message without its last line feed", right.strip_suffix(b"\n").unwrap_or_default().to_vec()),
        ("lines that end in CR LF", with_line_ends(&right)),
        ("the method in lower case", Signed { method: &lower, ..*request }.message(timestamp, nonce)),
        ("the nonce before the timestamp", request.message(nonce, timestamp)),
        ("an empty body, and one was sent", with_body(b"")),
        ("the body `{}`, and another was sent", with_body(b"{}")),
        ("the path without the query", with_target(path)),
        ("the path without its leading slash", with_target(target.trim_start_matches('/'))),
        ("the path with a trailing slash", with_target(&format!("{path}/"))),
        ("the target without the slash at the end of its path", with_target(&target.replacen("/?", "?", 1))),
        ("the target without the slash at the end of its path", with_target(target.trim_end_matches('/'))),
        ("the whole URL in place of path and query", with_target(&format!("http://{host}{target}"))),
        ("the whole URL in place of path and query", with_target(&format!("https://{host}{target}"))),
        ("the host before path and query", with_target(&format!("{host}{target}"))),
        ("the real host's URL in place of path and query", with_target(&format!("https://{REAL_HOST}{target}"))),
        ("the real host before path and query", with_target(&format!("{REAL_HOST}{target}"))),
        ("the target percent-decoded, and it was sent encoded", with_target(&decode(target))),
        ("the query with `+` for a space", with_target(&format!("{path}?{}", query.replace("%20", "+")))),
        ("the message of a response (timestamp, nonce, body)", wechatpay_runtime::verification::message(timestamp, nonce, body)),
    ];
    if let Some(trimmed) = body.strip_suffix(b"\n") {
        candidates.push(("the body without the line feed that it was sent with", with_body(trimmed)));
    }
    candidates.retain(|(_, message)| *message != right);
    candidates
}

fn with_line_ends(message: &[u8]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(message.len() + 5);
    for byte in message {
        if *byte == b'\n' {
            lines.push(b'\r');
        }
        lines.push(*byte);
    }
    lines
}

pub(crate) fn percent_decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use ring::rand::SystemRandom;
    use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
    use rsa::pkcs8::DecodePrivateKey as _;
    use rsa::pkcs8::EncodePrivateKey as _;

    use super::*;

    static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate().unwrap());
    const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

    fn sign(keys: &Keys, message: &[u8]) -> Vec<u8> {
        let key = rsa::RsaPrivateKey::from_pkcs8_pem(keys.merchant_private_key_pem()).unwrap();
        let key = RsaKeyPair::from_pkcs8(key.to_pkcs8_der().unwrap().as_bytes()).unwrap();
        let mut signature = vec![0; 256];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).unwrap();
        signature
    }

    fn explained(message: &[u8]) -> String {
        let request = Signed { method: "POST", target: "/v3/a%2Fb?c=d", host: "127.0.0.1:80", body: br#"{"b": 1}"# };
        explain(&sign(&KEYS, message), &request, "1722850421", NONCE, &KEYS)
    }

    #[test]
    fn the_mistake_in_the_signed_message_is_named() {
        let nonce = NONCE;
        let cases = [
            (format!("POST\n/v3/a%2Fb?c=d\n1722850421\n{nonce}\n{{\"b\": 1}}"), "without its last line feed"),
            (format!("POST\n/v3/a%2Fb\n1722850421\n{nonce}\n{{\"b\": 1}}\n"), "without the query"),
            (format!("POST\n/v3/a/b?c=d\n1722850421\n{nonce}\n{{\"b\": 1}}\n"), "percent-decoded"),
            (format!("POST\nhttp://127.0.0.1:80/v3/a%2Fb?c=d\n1722850421\n{nonce}\n{{\"b\": 1}}\n"), "whole URL"),
            (format!("POST\n/v3/a%2Fb?c=d\n1722850421\n{nonce}\n{{\"b\":1}}\n"), "the same JSON in other bytes"),
            (format!("POST\n/v3/a%2Fb?c=d\n1722850421\n{nonce}\n\n"), "an empty body"),
            (
                format!("POST\nhttps://api.mch.weixin.qq.com/v3/a%2Fb?c=d\n1722850421\n{nonce}\n{{\"b\": 1}}\n"),
                "the real host's URL",
            ),
            (format!("POST\napi.mch.weixin.qq.com/v3/a%2Fb?c=d\n1722850421\n{nonce}\n{{\"b\": 1}}\n"), "the real host before"),
            (
                format!("POST\n/v3/a%2Fb?c=d\n1722850424\n{nonce}\n{{\"b\": 1}}\n"),
                "the timestamp 1722850424, and the header says 1722850421",
            ),
            (format!("POST\n/v3/a%2Fb?c=d\n1722850420\n{nonce}\n{{\"b\": 1}}\n"), "the timestamp 1722850420"),
            ("something else".to_owned(), "another message"),
        ];
        for (message, expected) in cases {
            let explanation = explained(message.as_bytes());
            assert!(explanation.contains(expected), "{explanation}");
        }
    }

    #[test]
    fn another_key_and_garbage_are_told_from_another_message() {
        let request = Signed { method: "GET", target: "/v3", host: "", body: b"" };
        let other = Keys::generate().unwrap();
        for signature in [sign(&other, &request.message("1", NONCE)), vec![0; 256], vec![255; 256], vec![], vec![1; 3]] {
            let explanation = explain(&signature, &request, "1", NONCE, &KEYS);
            assert!(explanation.contains("did not make"), "{explanation}");
        }
    }
}
