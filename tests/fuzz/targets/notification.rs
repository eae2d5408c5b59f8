//! Notifications: headers and raw bytes, with signatures that are garbage and with such as verify, so that what is behind
//! the signature is reached: the envelope's parser, the decryption, the reading of the resource.

#![no_main]

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use libfuzzer_sys::fuzz_target;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use serde::Deserialize;
use wechatpay_fuzz::{
    API_V3_KEY, NOW, PUBLIC_KEY_ID, api_v3_key, optional, parts, platform, platform_key, shows_no_secret, text,
};
use wechatpay_runtime::notification::{Notification, NotificationError};
use wechatpay_runtime::verification::{SignatureHeaders, message};
use wechatpay_runtime::{VerificationError, Merchant, NotificationReceiver, wechatpay_notification, wechatpay_object};

static PLATFORM: LazyLock<Merchant> = LazyLock::new(platform);
static RECEIVER: LazyLock<NotificationReceiver> =
    LazyLock::new(|| NotificationReceiver::with_clock(platform_key(), api_v3_key(), || NOW));

const TIMESTAMP: &str = "1554208460";
const NONCE: &str = "d824f2e086d3c1df967785d13fcd22ef";
const EVENT_TYPE: &str = "TRANSACTION.SUCCESS";

/// What the notification tells, declared and, as the measure, derived.
#[wechatpay_notification("TRANSACTION.SUCCESS")]
#[derive(Debug, PartialEq, Deserialize)]
struct Paid {
    out_trade_no: String,
    amount: Option<Amount>,
    state: Option<String>,
    details: Option<Vec<Amount>>,
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Deserialize)]
struct Amount {
    total: i64,
    currency: Option<String>,
}

/// The envelope as serde's derive reads it.
#[derive(Deserialize)]
#[allow(dead_code)]
struct Envelope {
    id: String,
    create_time: Option<String>,
    event_type: String,
    resource_type: Option<String>,
    summary: Option<String>,
    resource: Resource,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Resource {
    original_type: Option<String>,
    algorithm: String,
    ciphertext: String,
    nonce: String,
    associated_data: Option<String>,
}

fuzz_target!(|input: &[u8]| {
    match input.split_first() {
        Some((b'g', rest)) => garbage(rest),
        Some((b'b', body)) => signed_body(body),
        Some((b'e', rest)) => envelope(rest),
        Some((b't', rest)) => tampered(rest),
        _ => {}
    }
});

/// Nothing of it is signed.
fn garbage(rest: &[u8]) {
    let [timestamp, nonce, serial, signature, signature_type, body] = parts(rest);
    let [timestamp, nonce, serial, signature, signature_type] =
        [timestamp, nonce, serial, signature, signature_type].map(optional);
    let headers = SignatureHeaders {
        timestamp: timestamp.as_deref(),
        nonce: nonce.as_deref(),
        serial: serial.as_deref(),
        signature: signature.as_deref(),
        signature_type: signature_type.as_deref(),
    };
    let error = receive(&headers, body, rest).expect_err("nothing was signed");
    assert!(matches!(error, NotificationError::Verification(_)), "{error}");
}

/// Any bytes, signed.
fn signed_body(body: &[u8]) {
    let result = receive_signed(body, body);
    let reference = serde_json::from_slice::<serde_json::Value>(body);
    // What is damaged inside of a text alone is read, and serde refuses it.
    assert!(reference.is_err() || !matches!(result, Err(NotificationError::NotJson(_))), "{result:?}");
    if let Ok(envelope) = serde_json::from_slice::<Envelope>(body) {
        match &result {
            Err(NotificationError::UnknownAlgorithm(algorithm)) => assert_eq!(*algorithm, envelope.resource.algorithm),
            Err(NotificationError::Decrypt(_)) => assert_eq!(envelope.resource.algorithm, "AEAD_AES_256_GCM"),
            Ok(notification) => {
                assert_eq!((notification.id(), notification.event_type()), (&*envelope.id, &*envelope.event_type));
            }
            result => panic!("serde reads the envelope: {result:?}"),
        }
    }
}

/// A notification as it should be, of any resource.
fn envelope(rest: &[u8]) {
    let [id, create_time, event_type, summary, original_type, associated_data, resource] = parts(rest);
    let [id, create_time, summary, original_type, associated_data] =
        [id, create_time, summary, original_type, associated_data].map(text);
    // Most of the time the type that is declared.
    let event_type = optional(event_type).unwrap_or_else(|| EVENT_TYPE.to_owned());
    let body = serde_json::json!({
        "id": id,
        "create_time": create_time,
        "event_type": event_type,
        "resource_type": "encrypt-resource",
        "summary": summary,
        "resource": {
            "original_type": original_type,
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": sealed(&associated_data, resource),
            "nonce": "0123456789ab",
            "associated_data": associated_data,
        },
    });
    let notification = receive_signed(body.to_string().as_bytes(), rest).expect("it is as it should be");
    assert_eq!(notification.id(), id);
    assert_eq!(notification.create_time(), create_time);
    assert_eq!(notification.event_type(), event_type);
    assert_eq!(notification.summary(), summary);
    assert_eq!(notification.original_type(), original_type);
    assert_eq!(notification.resource(), resource);
    let reference = serde_json::from_slice::<Paid>(resource);
    match notification.read::<Paid>() {
        Ok(None) => assert_ne!(event_type, EVENT_TYPE),
        Ok(Some(paid)) => {
            assert_eq!(event_type, EVENT_TYPE);
            // What is damaged inside of a text alone is read, and serde refuses it.
            if let Ok(reference) = reference {
                assert_eq!(paid, reference);
            }
        }
        Err(error) => {
            assert!(reference.is_err(), "{error}, where serde reads {reference:?}");
            shown(&error, rest);
        }
    }
}

/// A good notification of which one byte was changed.
fn tampered(rest: &[u8]) {
    let [where_it_is, resource] = parts(rest);
    let &[what, high, low, changed, ..] = where_it_is else { return };
    let body = format!(
        r#"{{"id":"1","event_type":"{EVENT_TYPE}","resource":{{"algorithm":"AEAD_AES_256_GCM","ciphertext":"{}","nonce":"0123456789ab"}}}}"#,
        sealed("", resource)
    );
    let signature = PLATFORM.sign(&message(TIMESTAMP, NONCE, body.as_bytes())).expect("randomness");
    let mut texts = [TIMESTAMP.as_bytes().to_vec(), NONCE.as_bytes().to_vec(), signature.into_bytes(), body.into_bytes()];
    let text = &mut texts[usize::from(what) % 4];
    let at = usize::from(u16::from_be_bytes([high, low])) % text.len();
    if changed == 0 {
        return;
    }
    text[at] ^= changed;
    let [timestamp, nonce, signature, body] = &texts;
    let [Ok(timestamp), Ok(nonce), Ok(signature)] = [timestamp, nonce, signature].map(|text| std::str::from_utf8(text)) else {
        return;
    };
    let headers = headers(timestamp, nonce, signature);
    let error = receive(&headers, body, rest).expect_err("a byte was changed");
    assert!(matches!(error, NotificationError::Verification(ref verification_error) if *verification_error != VerificationError::Unsigned), "{error}");
}

fn sealed(associated_data: &str, resource: &[u8]) -> String {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY.as_bytes()).expect("32 bytes"));
    let nonce = Nonce::try_assume_unique_for_key(b"0123456789ab").expect("12 bytes");
    let mut bytes = resource.to_vec();
    key.seal_in_place_append_tag(nonce, Aad::from(associated_data.as_bytes()), &mut bytes).expect("short enough");
    STANDARD.encode(bytes)
}

fn headers<'h>(timestamp: &'h str, nonce: &'h str, signature: &'h str) -> SignatureHeaders<'h> {
    SignatureHeaders {
        timestamp: Some(timestamp),
        nonce: Some(nonce),
        serial: Some(PUBLIC_KEY_ID),
        signature: Some(signature),
        signature_type: None,
    }
}

fn receive_signed(body: &[u8], input: &[u8]) -> Result<Notification, NotificationError> {
    let signature = PLATFORM.sign(&message(TIMESTAMP, NONCE, body)).expect("randomness");
    let result = receive(&headers(TIMESTAMP, NONCE, &signature), body, input);
    assert!(!matches!(result, Err(NotificationError::Verification(_))), "{result:?}");
    result
}

fn receive(headers: &SignatureHeaders<'_>, body: &[u8], input: &[u8]) -> Result<Notification, NotificationError> {
    let result = RECEIVER.receive(headers, body);
    match &result {
        Ok(notification) => shows_no_secret(&format!("{notification:?}"), input),
        Err(error) => shown(error, input),
    }
    result
}

/// What a log and the sender see of it.
fn shown(error: &NotificationError, input: &[u8]) {
    shows_no_secret(&format!("{error} {error:?}"), input);
    let response = error.response();
    assert!(matches!(response.status(), 400 | 401 | 500));
    let body: serde_json::Value = serde_json::from_slice(response.body().as_ref()).expect("JSON");
    assert_eq!(body["code"], "FAIL");
    assert!(body["message"].as_str().is_some_and(|message| message.len() < 80));
}
