//! Signature headers: `Wechatpay-*` of responses and notifications, `Authorization` at the gateway.
//!
//! The rules are told here a second time, in another way, and both must agree.

#![no_main]

use std::sync::LazyLock;

use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use wechatpay_fuzz::{NOW, PUBLIC_KEY_ID, optional, parts, platform, platform_key, shows_no_secret, text};
use wechatpay_runtime::verification::{SignatureHeaders, message, verify};
use wechatpay_runtime::{Authorization, VerificationError, Merchant, PlatformKeys};

/// The schemes, each with the name of the pair that says who signs.
const SCHEMES: [(&str, &str); 3] = [
    ("WECHATPAY2-SHA256-RSA2048", "mchid"),
    ("WECHATPAY2-SM2-WITH-SM3", "mchid"),
    ("WECHATPAY-BRAND-SHA256-RSA2048", "brand_id"),
];

static PLATFORM: LazyLock<Merchant> = LazyLock::new(platform);
static KEYS: LazyLock<PlatformKeys> = LazyLock::new(|| platform_key().into());

fuzz_target!(|input: &[u8]| {
    match input.split_first() {
        Some((b'a', header)) => authorization(&text(header)),
        Some((b'v', rest)) => verification(rest, None),
        // Signed over these headers and this body, and then, perhaps, laid out otherwise.
        Some((b's', rest)) => {
            let [timestamp, nonce, body, rest] = parts(rest);
            let signed = (text(timestamp), text(nonce), body);
            verification(rest, Some(signed));
        }
        _ => {}
    }
});

fn authorization(header: &str) {
    match Authorization::parse(header) {
        Ok(read) => {
            let written = read.to_string();
            assert_eq!(Authorization::parse(&written).as_ref(), Ok(&read));
            let scheme = read.scheme.as_str();
            assert!(SCHEMES.contains(&(scheme, read.scheme.id_name())));
            let pairs = |header: &str| -> Vec<String> {
                let pairs = header.strip_prefix(scheme).and_then(|rest| rest.strip_prefix(' ')).expect("the scheme and a space");
                pairs.split(',').map(str::to_owned).collect()
            };
            let (mut pairs, mut again) = (pairs(header), pairs(&written));
            pairs.sort_unstable();
            again.sort_unstable();
            assert_eq!(pairs, again, "the same pairs in another order");
        }
        Err(problem) => {
            assert!(!problem.is_empty());
            // All five, each once, in double quotes and without a comma: there is nothing to refuse.
            let split = |(scheme, id)| Some((header.strip_prefix(scheme)?.strip_prefix(' ')?, id));
            let (pairs, id) = SCHEMES.into_iter().find_map(split).unwrap_or_default();
            let mut names: Vec<&str> =
                pairs.split(',').filter_map(|pair| pair.strip_suffix('"')?.split_once("=\"")).map(|(name, _)| name).collect();
            names.sort_unstable();
            let mut all = [id, "nonce_str", "serial_no", "signature", "timestamp"];
            all.sort_unstable();
            let whole = names == all && pairs.split(',').count() == 5;
            assert!(!whole, "{problem}");
        }
    }
}

fn verification(rest: &[u8], signed: Option<(String, String, &[u8])>) {
    let [ahead, timestamp, nonce, serial, signature, signature_type, body] = parts(rest);
    let ahead = ahead.iter().fold(0_u64, |ahead, byte| ahead.wrapping_mul(256).wrapping_add(u64::from(*byte)));
    let now = NOW.wrapping_add(ahead);
    let [timestamp, nonce, serial, signature_type] = [timestamp, nonce, serial, signature_type].map(optional);
    let valid =
        signed.as_ref().map(|(timestamp, nonce, body)| PLATFORM.sign(&message(timestamp, nonce, body)).expect("randomness"));
    let signature = valid.or_else(|| optional(signature));
    let headers = SignatureHeaders {
        timestamp: timestamp.as_deref(),
        nonce: nonce.as_deref(),
        serial: serial.as_deref(),
        signature: signature.as_deref(),
        signature_type: signature_type.as_deref(),
    };
    let result = verify(&KEYS, &headers, body, now);
    let right = signed.is_some_and(|(signed_timestamp, signed_nonce, signed_body)| {
        let at =
            timestamp.as_deref().filter(|at| at.bytes().all(|byte| byte.is_ascii_digit())).and_then(|at| at.parse::<u64>().ok());
        timestamp.as_deref() == Some(&signed_timestamp)
            && nonce.as_deref() == Some(&signed_nonce)
            && !signed_nonce.contains('\n')
            && body == signed_body
            && serial.as_deref() == Some(PUBLIC_KEY_ID)
            && signature_type.as_deref().is_none_or(|scheme| scheme == SCHEMES[0].0 || scheme == SCHEMES[2].0)
            && at.is_some_and(|at| at.abs_diff(now) <= 300)
    });
    assert_eq!(result.is_ok(), right, "{result:?} {headers:?}");
    if let Err(verification_error) = &result {
        shows_no_secret(&format!("{verification_error} {verification_error:?}"), rest);
        assert_eq!(
            *verification_error == VerificationError::Probe,
            signature.as_deref().is_some_and(|signature| signature.starts_with("WECHATPAY/SIGNTEST/")),
        );
    }
    // The same through the types of a server, as far as they can carry it.
    let mut map = HeaderMap::new();
    let mut carried = true;
    for (name, value) in [
        ("Wechatpay-Timestamp", &timestamp),
        ("Wechatpay-Nonce", &nonce),
        ("Wechatpay-Serial", &serial),
        ("Wechatpay-Signature", &signature),
        ("Wechatpay-Signature-Type", &signature_type),
    ] {
        let Some(value) = value else { continue };
        match HeaderValue::from_str(value) {
            Ok(value) => carried &= map.insert(name, value).is_none(),
            Err(_) => carried = false,
        }
        carried &= value.is_ascii();
    }
    if carried {
        assert_eq!(verify(&KEYS, &SignatureHeaders::from(&map), body, now), result);
    }
}
