//! What arrives: a response verified and decoded, a notification verified, decrypted and decoded; over the bare primitives, and
//! beside code written by hand.

use crate::provider::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wechatpay_endpoints::runtime::Value as _;
use wechatpay_endpoints::runtime::verification::{SignatureHeaders, message, verify};
use wechatpay_endpoints::v3::payscore::serviceorder::{ServiceOrder, ServiceOrderPaid};
use wechatpay_endpoints::{ApiV3Key, NotificationReceiver, PlatformKeys};

use crate::handwritten::Handwritten;
use crate::measure::{allocations, compare};
use crate::presigned::{ANSWER, sign};
use crate::{fixed, table, twins};

const API_V3_KEY: &[u8; 32] = b"0123456789abcdef0123456789abcdef";
const SEALED_WITH: &[u8; 12] = b"0123456789ab";

pub(crate) fn run(by_hand: &Handwritten) {
    response(by_hand);
    notification(by_hand);
}

fn response(by_hand: &Handwritten) {
    let keys = PlatformKeys::from(fixed::platform_key());
    let (timestamp, signature) = (fixed::NOW.to_string(), sign(fixed::NOW, fixed::NONCE, ANSWER));
    let headers = headers(&timestamp, &signature);
    let ours = || {
        verify(&keys, &headers, ANSWER, fixed::NOW).unwrap();
        ServiceOrder::from_json(ANSWER).unwrap()
    };
    let theirs = || {
        assert!(by_hand.verifies(&timestamp, fixed::NONCE, ANSWER, &signature));
        serde_json::from_slice::<twins::CompletedOrder>(ANSWER).unwrap()
    };
    let (signed, raw) = (message(&timestamp, fixed::NONCE, ANSWER), STANDARD.decode(&signature).unwrap());

    table::heading("a response: verify and decode");
    let bare = compare(400, ours, || assert!(by_hand.platform_key.verifies(&signed, &raw)));
    table::time("over the bare verification", &bare, None);
    table::time("beside code written by hand", &compare(400, ours, theirs), Some(1.0));
    table::count("beside code written by hand, allocations", allocations(ours), allocations(theirs), Some(1.0));
    let (ours, theirs) =
        (|| ServiceOrder::from_json(ANSWER).unwrap(), || serde_json::from_slice::<twins::CompletedOrder>(ANSWER).unwrap());
    table::time("decoding alone, beside serde's derive", &compare(400, ours, theirs), None);
}

fn notification(by_hand: &Handwritten) {
    let seal = || LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY).unwrap());
    let nonce = || Nonce::assume_unique_for_key(*SEALED_WITH);
    let mut sealed = ANSWER.to_vec();
    seal().seal_in_place_append_tag(nonce(), Aad::from("payscore"), &mut sealed).unwrap();
    let body = serde_json::json!({
        "id": "EV-2018022511223320873",
        "create_time": "2019-04-18T17:15:01+08:00",
        "event_type": "PAYSCORE.USER_PAID",
        "resource_type": "encrypt-resource",
        "summary": "支付成功",
        "resource": {
            "algorithm": "AEAD_AES_256_GCM",
            "original_type": "payscore",
            "ciphertext": STANDARD.encode(&sealed),
            "nonce": std::str::from_utf8(SEALED_WITH).unwrap(),
            "associated_data": "payscore",
        }
    });
    let body = body.to_string().into_bytes();
    let (timestamp, signature) = (fixed::NOW.to_string(), sign(fixed::NOW, fixed::NONCE, &body));
    let headers = headers(&timestamp, &signature);
    let receiver = NotificationReceiver::with_clock(fixed::platform_key(), ApiV3Key::new(API_V3_KEY).unwrap(), || fixed::NOW);
    let ours = || receiver.receive(headers, &body).unwrap().read::<ServiceOrderPaid>().unwrap().unwrap();
    let theirs = || {
        assert!(by_hand.verifies(&timestamp, fixed::NONCE, &body, &signature));
        let envelope: twins::Envelope = serde_json::from_slice(&body).unwrap();
        let mut plain = STANDARD.decode(&envelope.resource.ciphertext).unwrap();
        let nonce = Nonce::try_assume_unique_for_key(envelope.resource.nonce.as_bytes()).unwrap();
        let associated_data = Aad::from(envelope.resource.associated_data.as_deref().unwrap_or_default());
        let plain = seal().open_in_place(nonce, associated_data, &mut plain).unwrap();
        serde_json::from_slice::<twins::PaidOrder>(plain).unwrap()
    };
    let (signed, raw) = (message(&timestamp, fixed::NONCE, &body), STANDARD.decode(&signature).unwrap());
    let (key, mut buffer) = (seal(), Vec::with_capacity(sealed.len()));
    let bare = || {
        assert!(by_hand.platform_key.verifies(&signed, &raw));
        buffer.clear();
        buffer.extend_from_slice(&sealed);
        key.open_in_place(nonce(), Aad::from("payscore"), &mut buffer).unwrap().len()
    };

    table::heading("a notification: verify, decrypt and decode");
    table::time("over the bare verification and decryption", &compare(400, ours, bare), None);
    table::time("beside code written by hand", &compare(400, ours, theirs), Some(1.0));
    table::count("beside code written by hand, allocations", allocations(ours), allocations(theirs), Some(1.0));
}

fn headers<'h>(timestamp: &'h str, signature: &'h str) -> SignatureHeaders<'h> {
    SignatureHeaders {
        timestamp: Some(timestamp),
        nonce: Some(fixed::NONCE),
        serial: Some(fixed::PUBLIC_KEY_ID),
        signature: Some(signature),
        signature_type: None,
    }
}
