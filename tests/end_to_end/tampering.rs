//! A response with one bit changed, anywhere, is never trusted. The cases that a socket shows are in [`verification_error`](crate).

use axum::http::HeaderMap;
use wechatpay_endpoints::runtime::verification::{self, SignatureHeaders};
use wechatpay_endpoints::v3::global::statements::DownloadGlobalStatement;
use wechatpay_endpoints::{Error, Merchant, Method, PlatformKeys, RetryPolicy, VerificationError};

use crate::fixed;
use crate::raw_server::{RawServer, signature_headers};

const BODY: &[u8] = r#"{"appid":"wxd678efh567hg6787","total_amount":3900,"name":"就餐费用"}"#.as_bytes();

/// The parts of a signed response: timestamp, nonce, serial, signature, body.
fn response() -> [Vec<u8>; 5] {
    let timestamp = fixed::NOW.to_string();
    let platform = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, fixed::PLATFORM_KEY).unwrap();
    let signature = platform.sign(&verification::message(&timestamp, fixed::NONCE, BODY)).unwrap();
    [timestamp.into_bytes(), fixed::NONCE.into(), fixed::PUBLIC_KEY_ID.into(), signature.into_bytes(), BODY.to_vec()]
}

fn verify(keys: &PlatformKeys, parts: &[Vec<u8>; 5], now: u64) -> Result<(), VerificationError> {
    // A header that is not text is not there, as with the HTTP library.
    let [timestamp, nonce, serial, signature] = [0, 1, 2, 3].map(|index| std::str::from_utf8(&parts[index]).ok());
    let headers = SignatureHeaders { timestamp, nonce, serial, signature, signature_type: None };
    verification::verify(keys, &headers, &parts[4], now)
}

#[test]
fn the_response_itself_is_trusted_for_300_seconds_in_either_direction() {
    let keys = fixed::platform_key().into();
    let response = response();
    for now in [fixed::NOW - 300, fixed::NOW, fixed::NOW + 300] {
        assert_eq!(verify(&keys, &response, now), Ok(()));
    }
    assert_eq!(verify(&keys, &response, fixed::NOW + 301), Err(VerificationError::Stale(301)));
    assert_eq!(verify(&keys, &response, fixed::NOW - 301), Err(VerificationError::FromTheFuture(301)));
}

#[test]
fn one_bit_changed_anywhere_is_one_too_many() {
    let keys = fixed::platform_key().into();
    let original = response();
    for part in 0..original.len() {
        for bit in 0..original[part].len() * 8 {
            let mut changed = original.clone();
            changed[part][bit / 8] ^= 1 << (bit % 8);
            let verdict = verify(&keys, &changed, fixed::NOW);
            assert!(verdict.is_err(), "part {part}, bit {bit}");
            if part == 4 {
                assert_eq!(verdict, Err(VerificationError::WrongSignature), "body, bit {bit}");
            }
        }
    }
}

#[test]
fn a_missing_part_of_the_signature_is_named() {
    let keys: PlatformKeys = fixed::platform_key().into();
    let parts = response().map(|part| String::from_utf8(part).unwrap());
    let complete = SignatureHeaders {
        timestamp: Some(&parts[0]),
        nonce: Some(&parts[1]),
        serial: Some(&parts[2]),
        signature: Some(&parts[3]),
        signature_type: Some("WECHATPAY2-SHA256-RSA2048"),
    };
    let verdict = |headers| verification::verify(&keys, &headers, BODY, fixed::NOW);
    let missing = |name| Err(VerificationError::MissingHeader(name));
    assert_eq!(verdict(complete), Ok(()));
    assert_eq!(verdict(SignatureHeaders { timestamp: None, ..complete }), missing("Wechatpay-Timestamp"));
    assert_eq!(verdict(SignatureHeaders { nonce: None, ..complete }), missing("Wechatpay-Nonce"));
    assert_eq!(verdict(SignatureHeaders { serial: None, ..complete }), missing("Wechatpay-Serial"));
    assert_eq!(verdict(SignatureHeaders { signature: None, ..complete }), missing("Wechatpay-Signature"));
    assert_eq!(verdict(SignatureHeaders::default()), Err(VerificationError::Unsigned));
    let scheme = |name| verdict(SignatureHeaders { signature_type: Some(name), ..complete });
    assert_eq!(scheme("WECHATPAY2-MD5"), Err(VerificationError::OtherScheme("WECHATPAY2-MD5".into())));
    assert!(matches!(scheme("WECHATPAY2-SM2-WITH-SM3"), Err(VerificationError::SchemeOfAnotherKey { .. })));
}

#[test]
fn a_probe_is_its_own_case_even_where_it_is_not_base64() {
    let keys: PlatformKeys = fixed::platform_key().into();
    let mut parts = response();
    for probe in ["WECHATPAY/SIGNTEST/", "WECHATPAY/SIGNTEST/AAAA", "WECHATPAY/SIGNTEST/*not base64*", "WECHATPAY/SIGNTEST/平"] {
        parts[3] = probe.into();
        assert_eq!(verify(&keys, &parts, fixed::NOW), Err(VerificationError::Probe), "{probe}");
    }
}

#[test]
fn a_timestamp_that_is_no_number_is_malformed() {
    let keys: PlatformKeys = fixed::platform_key().into();
    let mut parts = response();
    for timestamp in ["", "+1554208460", "-1", " 1554208460", "1554208460.0", "99999999999999999999999"] {
        parts[0] = timestamp.into();
        let malformed = Err(VerificationError::MalformedHeader("Wechatpay-Timestamp"));
        assert_eq!(verify(&keys, &parts, fixed::NOW), malformed, "{timestamp:?}");
    }
}

#[tokio::test]
async fn a_signature_header_that_is_there_twice_with_different_values_is_refused() {
    for name in ["Wechatpay-Signature", "Wechatpay-Nonce", "Wechatpay-Timestamp", "Wechatpay-Serial", "Wechatpay-Signature-Type"]
    {
        let scheme = if name.ends_with("Type") { "Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048\r\n" } else { "" };
        let server = RawServer::signed("200 OK", &format!("{scheme}{name}: other\r\n"), b"{}").await;
        let client = fixed::client().base_url(&server.base_url).retry_policy(RetryPolicy::never()).build().unwrap();
        let error = client.request(Method::Get, "v3/x").send().await.unwrap_err();
        assert!(
            matches!(&error, Error::Verification(refused) if refused.problem == VerificationError::MalformedHeader(name)),
            "{error}"
        );

        // A notification's, where the second one is the same and where it is not.
        let [timestamp, nonce, serial, signature, body] = response().map(|part| String::from_utf8(part).unwrap());
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("Wechatpay-Timestamp", timestamp.as_str()),
            ("Wechatpay-Nonce", &nonce),
            ("Wechatpay-Serial", &serial),
            ("Wechatpay-Signature", &signature),
            ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"),
        ] {
            headers.append(name, value.parse().unwrap());
        }
        let keys = fixed::platform_key().into();
        let verdict = |headers: &HeaderMap| verification::verify(&keys, &headers.into(), body.as_bytes(), fixed::NOW);
        headers.append(name, headers[name].clone());
        assert_eq!(verdict(&headers), Ok(()), "{name}");
        headers.append(name, "other".parse().unwrap());
        assert_eq!(verdict(&headers), Err(VerificationError::MalformedHeader(name)));
        // Collected from a server's own type for headers, all values of each.
        let collected = SignatureHeaders::collect(|name| headers.get_all(name).iter().map(|value| value.to_str().unwrap()));
        let refused = verification::verify(&keys, &collected, body.as_bytes(), fixed::NOW);
        assert_eq!(refused, Err(VerificationError::MalformedHeader(name)));
    }
}

#[tokio::test]
async fn a_header_of_a_statement_that_is_there_twice_with_different_values_is_refused() {
    // SHA-1 of "abc", and of another text.
    let (sha1, other_sha1) = ("a9993e364706816aba3e25717850c26c9cd0d89d", "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    let headers =
        format!("{}Wechatpay-Statement-Sha1: {sha1}\r\n", signature_headers(format!(r#"{{"sha1":"{sha1}"}}"#).as_bytes()));
    let send = async |headers: &str| {
        let server = RawServer::with("200 OK", headers, b"abc").await;
        let client = fixed::client().base_url(&server.base_url).retry_policy(RetryPolicy::never()).build().unwrap();
        DownloadGlobalStatement::builder().date("20180130").send(&client).await
    };
    let problem = async |headers: &str| match send(headers).await {
        Err(Error::Verification(refused)) => refused.problem,
        other => panic!("{other:?}"),
    };
    // The same value twice says the same thing.
    let mut file = send(&format!("{headers}Wechatpay-Statement-Sha1: {sha1}\r\n")).await.unwrap().checked_by_signature().unwrap();
    assert_eq!(file.chunk().await.unwrap().as_deref(), Some(b"abc".as_slice()));
    assert_eq!(file.chunk().await.unwrap(), None);
    for (name, value) in [
        ("Wechatpay-Statement-Sha1", other_sha1),
        ("Wechatpay-Signature", "other"),
        ("Wechatpay-Nonce", "other"),
        ("Wechatpay-Timestamp", "1554208461"),
        ("Wechatpay-Serial", "other"),
    ] {
        // In either order, so that neither the first nor the last value alone is what counts.
        for twice in [format!("{headers}{name}: {value}\r\n"), format!("{name}: {value}\r\n{headers}")] {
            assert_eq!(problem(&twice).await, VerificationError::MalformedHeader(name));
        }
    }
    // A value that is no text is not as good as none.
    let damaged = headers.replace(sha1, "\u{e9}");
    assert_eq!(problem(&damaged).await, VerificationError::MalformedHeader("Wechatpay-Statement-Sha1"));
}
