//! What a client sees of each fault, and what became of the order.

use std::time::{Duration, Instant};

use wechatpay_runtime::{Error, RetryPolicy, VerificationError};
use wechatpay_sandbox::{Fault, Gateway};

use super::*;

/// Creates an order under a fault: what the client sees, and whether the order was taken.
async fn under(gateway: &Gateway, fault: Fault) -> (Error, bool) {
    gateway.reset();
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    gateway.inject(fault);
    let error = create("1").send(&client).await.unwrap_err();
    assert!(gateway.journal().iter().any(|entry| entry.fault.is_some()));
    (error, gateway.state("1").is_ok())
}

#[tokio::test]
async fn answers_that_cannot_be_trusted_are_of_calls_that_were_done() {
    let gateway = gateway().await;
    for (fault, expected) in [
        (Fault::BodyBitFlipped, VerificationError::WrongSignature),
        (Fault::WrongSignature, VerificationError::WrongSignature),
        (Fault::WrongSerial, VerificationError::UnknownSerial("PUB_KEY_ID_0100000000000000000000000000".into())),
        (Fault::MissingSignature, VerificationError::Unsigned),
        (Fault::Probe, VerificationError::Probe),
    ] {
        let (error, taken) = under(&gateway, fault.clone()).await;
        let Error::Verification(answered) = error else { panic!("{fault:?}: {error:?}") };
        assert_eq!((answered.problem, taken), (expected, true), "{fault:?}");
    }
    let (error, _) = under(&gateway, Fault::Html).await;
    let Error::Verification(answered) = error else { panic!("{error:?}") };
    assert!(matches!(answered.problem, VerificationError::NotWechatPay { content_type, .. } if content_type == "text/html"));
    let (error, _) = under(&gateway, Fault::StaleTimestamp).await;
    assert!(matches!(error, Error::Verification(answered) if matches!(answered.problem, VerificationError::Stale(_))));
    let (error, _) = under(&gateway, Fault::FutureTimestamp).await;
    assert!(matches!(error, Error::Verification(answered) if matches!(answered.problem, VerificationError::FromTheFuture(_))));
}

#[tokio::test]
async fn error_answers_say_by_their_name_whether_the_call_was_done() {
    let gateway = gateway().await;
    let no_auth = Fault::Error { status: 403, code: "NO_AUTH".into() };
    for (fault, expected, done) in [
        (Fault::SystemError, (500, "SYSTEM_ERROR"), false),
        (Fault::SystemErrorAfter, (500, "SYSTEM_ERROR"), true),
        (Fault::FrequencyLimited, (429, "FREQUENCY_LIMITED"), false),
        (no_auth, (403, "NO_AUTH"), false),
        (Fault::BadGateway, (502, "SYSTEM_ERROR"), false),
    ] {
        let (error, taken) = under(&gateway, fault.clone()).await;
        let Error::Api(error) = error else { panic!("{fault:?}: {error:?}") };
        assert_eq!((error.status, error.code.as_str(), taken), (expected.0, expected.1, done), "{fault:?}");
        assert_eq!(error.verified, fault != Fault::BadGateway, "{fault:?}");
    }
}

#[tokio::test]
async fn a_connection_that_ends_early_leaves_the_outcome_open() {
    let gateway = gateway().await;
    for (fault, done) in [(Fault::ClosedBefore, false), (Fault::ClosedAfter, true), (Fault::CutBody, true)] {
        let (error, taken) = under(&gateway, fault.clone()).await;
        assert!(matches!(error, Error::Transport(_)), "{fault:?}: {error:?}");
        assert_eq!(taken, done, "{fault:?}");
    }
}

#[tokio::test]
async fn half_of_the_body_arrives_before_a_cut() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("1").send(&client).await.unwrap();
    let prepared = query("1").prepare(&client).unwrap();
    gateway.inject(Fault::CutBody);
    let mut request =
        format!("GET {} HTTP/1.1\r\nHost: localhost\r\n", prepared.url().strip_prefix(&gateway.base_url()).unwrap());
    for (name, value) in prepared.headers() {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    let response = raw(&gateway, &format!("{request}\r\n")).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
    assert_eq!(length.unwrap() / 2, body.len(), "{response}");
}

#[tokio::test]
async fn a_fault_is_for_the_calls_that_it_names_and_a_delay_delays() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    gateway.inject(Fault::SystemError.times(2).on("GET", "/v3/payscore/serviceorder"));
    gateway.inject(Fault::Delay(Duration::from_millis(100)));
    let start = Instant::now();
    create("1").send(&client).await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(100));
    assert_eq!(error_response(query("1").send(&client).await).0, 500);
    assert_eq!(error_response(query("1").send(&client).await).0, 500);
    query("1").send(&client).await.unwrap();
}
