//! Notifications over sockets: what the gateway sends is verified, decrypted and typed; each thing that can be wrong is its
//! own error with its own response, and what was refused comes again.

use wechatpay_endpoints::notification::{Notification, NotificationError, NotificationResponse};
use wechatpay_endpoints::runtime::verification::{self, SignatureHeaders};
use wechatpay_endpoints::v3::payscore::ServiceOrderState;
use wechatpay_endpoints::v3::payscore::serviceorder::{CreateServiceOrder, ServiceOrderConfirmed, ServiceOrderPaid};
use wechatpay_endpoints::{ApiV3Key, NotificationReceiver, PlatformKey, VerificationError, wechatpay_notification};
use wechatpay_sandbox::{Gateway, Keys, NotificationFault, Verdict};

use crate::fixed;
use crate::live::{complete, create, gateway};
use crate::merchant::{Arrived, Merchant, receiver, until};

/// A merchant that takes what can be received, and the gateway that it is notified by.
async fn taking() -> (Gateway, Merchant) {
    let gateway = gateway().await;
    let receiver = receiver(&gateway);
    let merchant = Merchant::start(move |request: Arrived| {
        let receiver = receiver.clone();
        async move {
            receiver
                .receive(request.headers(), request.body())
                .map_or_else(|error| error.response(), |_| NotificationResponse::success())
        }
    })
    .await;
    (gateway, merchant)
}

/// What a receiver says to the only request that arrived.
fn error_of(gateway: &Gateway, request: &Arrived) -> NotificationError {
    receiver(gateway).receive(request.headers(), request.body()).unwrap_err()
}

#[tokio::test]
async fn the_user_confirms_and_pays_and_the_merchant_is_told_each_in_its_type() {
    let (gateway, merchant) = taking().await;
    let client = gateway.client().unwrap();
    CreateServiceOrder { notify_url: merchant.notify_url(), attach: Some("平".into()), ..create("1") }
        .send(&client)
        .await
        .unwrap();
    gateway.confirm("1").unwrap();
    until("the confirmation", || merchant.arrived().len() == 1).await;
    complete("1").send(&client).await.unwrap();
    gateway.pay("1").unwrap();
    until("the payment", || merchant.arrived().len() == 2).await;

    let [confirmed, paid] = merchant.arrived().try_into().unwrap();
    assert!(confirmed.1.is_success() && paid.1.is_success());
    let read = |request: &Arrived| receiver(&gateway).receive(request.headers(), request.body()).unwrap();
    let (confirmed, paid) = (read(&confirmed.0), read(&paid.0));
    assert_eq!((confirmed.event_type(), paid.event_type()), ("PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"));
    assert_eq!((confirmed.resource_type(), confirmed.original_type()), ("encrypt-resource", "payscore"));
    assert_ne!(confirmed.id(), paid.id());
    assert!(confirmed.read::<ServiceOrderPaid>().unwrap().is_none());
    let order = confirmed.read::<ServiceOrderConfirmed>().unwrap().unwrap();
    assert_eq!((order.out_order_no.as_str(), order.attach.as_deref()), ("1", Some("平")));
    assert_eq!(order.state, ServiceOrderState::Doing);
    let order = paid.read::<ServiceOrderPaid>().unwrap().unwrap();
    assert_eq!((order.state, order.total_amount), (ServiceOrderState::Done, Some(3900)));
    assert_eq!(order.risk_fund.unwrap().name, None);
    until("nothing left to send", || gateway.waiting_notifications() == 0).await;
    let told: Vec<_> = gateway.journal().into_iter().filter(|entry| entry.verdict == Verdict::Notification).collect();
    assert_eq!(told.iter().map(|entry| entry.status).collect::<Vec<_>>(), [Some(204), Some(204)]);
}

#[tokio::test]
async fn a_type_of_event_that_nobody_declared_is_kept_as_data() {
    let (gateway, merchant) = taking().await;
    gateway.notify(&merchant.notify_url(), "BRAND.NEW_EVENT", r#"{"id":"oUpF8uMu"}"#).unwrap();
    until("the notification", || merchant.arrived().len() == 1).await;
    let (request, _) = &merchant.arrived()[0];
    let notification = receiver(&gateway).receive(request.headers(), request.body()).unwrap();
    assert_eq!((notification.event_type(), notification.resource()), ("BRAND.NEW_EVENT", br#"{"id":"oUpF8uMu"}"#.as_slice()));
    assert!(notification.read::<ServiceOrderPaid>().unwrap().is_none());
    assert!(!format!("{notification:?}").contains("oUpF8uMu"), "the resource names the user");

    /// Declared this morning.
    #[wechatpay_notification("BRAND.NEW_EVENT", "BRAND.OLD_EVENT")]
    struct NewEvent {
        id: String,
    }
    assert_eq!(notification.read::<NewEvent>().unwrap().unwrap().id, "oUpF8uMu");

    #[wechatpay_notification("BRAND.NEW_EVENT")]
    struct Wrong {
        #[allow(dead_code)]
        id: i64,
    }
    let Err(error) = notification.read::<Wrong>() else { panic!("a text is no number") };
    assert!(matches!(&error, NotificationError::Decode { problem, .. } if problem.path() == "id"), "{error}");
    assert_eq!(error.response().status(), 500);
}

#[tokio::test]
async fn each_thing_that_can_be_wrong_is_its_own_error_with_its_own_response() {
    use NotificationFault as Fault;
    let (gateway, merchant) = taking().await;
    let cases = [
        (Fault::Probe, 401),
        (Fault::StaleTimestamp, 401),
        (Fault::FutureTimestamp, 401),
        (Fault::BodyBitFlipped, 401),
        (Fault::WrongSignature, 401),
        (Fault::MissingSignature, 401),
        (Fault::WrongSerial, 500),
        (Fault::WrongApiV3Key, 500),
        (Fault::UnknownAlgorithm, 500),
        (Fault::NotJson, 400),
        (Fault::NotANotification, 400),
    ];
    for (index, (fault, status)) in cases.into_iter().enumerate() {
        gateway.inject_notification(fault, 1);
        gateway.notify(&merchant.notify_url(), "PAYSCORE.USER_PAID", "{}").unwrap();
        until("the notification", || merchant.arrived().len() == index + 1).await;
        let (request, response) = merchant.arrived().remove(index);
        let error = error_of(&gateway, &request);
        let expected = match (&error, fault) {
            (NotificationError::Verification(verification_error), fault) => match (verification_error, fault) {
                (
                    VerificationError::Stale(seconds) | VerificationError::FromTheFuture(seconds),
                    Fault::StaleTimestamp | Fault::FutureTimestamp,
                ) => *seconds > 300,
                (VerificationError::UnknownSerial(_), Fault::WrongSerial)
                | (VerificationError::Unsigned, Fault::MissingSignature) => true,
                (VerificationError::Probe, Fault::Probe) => error.is_probe(),
                (VerificationError::WrongSignature, Fault::BodyBitFlipped | Fault::WrongSignature) => true,
                _ => false,
            },
            (NotificationError::Decrypt(_), Fault::WrongApiV3Key)
            | (NotificationError::UnknownAlgorithm(_), Fault::UnknownAlgorithm)
            | (NotificationError::NotJson(_), Fault::NotJson)
            | (NotificationError::NotANotification(_), Fault::NotANotification) => true,
            _ => false,
        };
        assert!(expected, "{fault:?}: {error:?}");
        assert_eq!((response.status(), &response), (status, &error.response()), "{fault:?}");
        let body: serde_json::Value = serde_json::from_str(&response.body()).unwrap();
        assert_eq!(body["code"], "FAIL", "{fault:?}");
        for secret in [gateway.keys().api_v3_key(), gateway.keys().platform_key_id()] {
            assert!(!response.body().contains(secret) && !format!("{error} {error:?}").contains(gateway.keys().api_v3_key()));
        }
    }
    // The good ones follow.
    assert_eq!(gateway.waiting_notifications(), cases.len());
    gateway.clock().advance(std::time::Duration::from_secs(15));
    until("all of them are taken", || gateway.waiting_notifications() == 0).await;
    let good = merchant.arrived().split_off(cases.len());
    assert!(good.len() == cases.len() && good.iter().all(|(_, response)| response.is_success()));
}

#[tokio::test]
async fn another_platforms_key_under_the_right_serial_and_another_apiv3_key_are_told_apart() {
    let (gateway, merchant) = taking().await;
    gateway.notify(&merchant.notify_url(), "PAYSCORE.USER_PAID", "{}").unwrap();
    until("the notification", || merchant.arrived().len() == 1).await;
    let (request, _) = &merchant.arrived()[0];
    let (keys, stranger) = (gateway.keys(), Keys::generate().unwrap());
    let key = |of: &Keys| PlatformKey::from_pem(keys.platform_key_id(), of.platform_public_key_pem().as_bytes()).unwrap();
    let receive = |receiver: NotificationReceiver| receiver.receive(request.headers(), request.body()).unwrap_err();
    let error = receive(NotificationReceiver::new(key(&stranger), ApiV3Key::new(keys.api_v3_key()).unwrap()));
    assert_eq!(error, NotificationError::Verification(VerificationError::WrongSignature));
    let error = receive(NotificationReceiver::new(key(keys), ApiV3Key::new(stranger.api_v3_key()).unwrap()));
    assert!(matches!(error, NotificationError::Decrypt(_)), "{error}");
    assert!(error.to_string().contains("APIv3 key"), "{error}");
}

#[tokio::test]
async fn what_is_refused_is_sent_again_by_the_gateways_clock() {
    let gateway = gateway().await;
    let merchant = Merchant::start(|_| async { NotificationResponse::failure(500, "not now") }).await;
    gateway.notify(&merchant.notify_url(), "PAYSCORE.USER_PAID", "{}").unwrap();
    for (wait, times) in [(0, 1), (8, 1), (7, 2), (15, 3), (30, 4), (180, 5), (600, 6)] {
        gateway.clock().advance(std::time::Duration::from_secs(wait));
        // Long enough for a delivery that is not due, and short beside the time that is missing.
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        until("the next delivery", || merchant.arrived().len() == times).await;
    }
    let ids: Vec<_> = merchant.arrived().iter().map(|(request, _)| request.body().clone()).collect();
    assert!(ids.iter().all(|body| body[..40] == ids[0][..40]), "the same id on every delivery");
    let nonces: std::collections::HashSet<_> =
        merchant.arrived().iter().map(|(r, _)| r.headers()["wechatpay-nonce"].clone()).collect();
    assert_eq!(nonces.len(), 6, "signed afresh each time");
}

#[tokio::test]
async fn the_control_calls_do_the_same_over_http() {
    let (gateway, merchant) = taking().await;
    let client = gateway.client().unwrap();
    CreateServiceOrder { notify_url: merchant.notify_url(), ..create("1") }.send(&client).await.unwrap();
    let post = async |path: &str, body: String| {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let mut stream = tokio::net::TcpStream::connect(gateway.address()).await.unwrap();
        let head = format!(
            "POST /__sandbox{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all((head + &body).as_bytes()).await.unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).await.unwrap();
        response
    };
    assert!(post("/notifications/faults", r#"{"fault":"probe"}"#.into()).await.contains("204"));
    assert!(post("/notifications/faults", r#"{"fault":"no such"}"#.into()).await.contains("400"));
    assert!(post("/payscore/orders/1/confirm", String::new()).await.contains("200"));
    until("the probe", || merchant.arrived().len() == 1).await;
    let body = format!(r#"{{"url":"{}","event_type":"A.B","resource":{{}}}}"#, merchant.notify_url());
    assert!(post("/notifications", body).await.contains("204"));
    until("the other", || merchant.arrived().len() == 2).await;
    let elsewhere = r#"{"url":"http://192.0.2.1/","event_type":"A.B","resource":{}}"#;
    assert!(post("/notifications", elsewhere.into()).await.contains("400"));
    assert!(post("/clock", r#"{"seconds":15}"#.into()).await.contains("200"));
    until("the good one", || merchant.arrived().len() == 3).await;
    let statuses: Vec<_> = merchant.arrived().iter().map(|(_, response)| response.status()).collect();
    assert_eq!(statuses, [401, 204, 204]);
}

#[test]
fn nothing_that_arrives_makes_a_receiver_panic() {
    let keys = Keys::generate().unwrap();
    let platform_key = PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    let receiver = NotificationReceiver::with_clock(platform_key, ApiV3Key::new(keys.api_v3_key()).unwrap(), || 1000);
    for text in ["", "WECHATPAY/SIGNTEST/", "WECHATPAY/SIGNTEST/平", "=", "-1", "99999999999999999999", "1000", "\u{0}"] {
        for missing in 0..32_u8 {
            let value = |bit: u8| (missing & 1 << bit == 0).then_some(text);
            let headers = SignatureHeaders {
                timestamp: value(0),
                nonce: value(1),
                serial: value(2).map(|_| keys.platform_key_id()),
                signature: value(3),
                signature_type: value(4),
            };
            let error = receiver.receive(headers, text.as_bytes()).unwrap_err();
            assert!(matches!(error, NotificationError::Verification(_)));
            assert!(!error.response().is_success());
        }
    }
}

#[tokio::test]
async fn a_notification_signed_with_a_certificate_that_is_not_known_yet_has_it_downloaded() {
    use std::time::Duration;
    use wechatpay_sandbox::KeyMode;
    let gateway = Gateway::builder().keys(crate::live::keys()).key_mode(KeyMode::Certificate).start().await.unwrap();
    let client = gateway.client().unwrap();
    let receiver = NotificationReceiver::from_client(&client).unwrap();
    let merchant = Merchant::start({
        let receiver = receiver.clone();
        move |request: Arrived| {
            let receiver = receiver.clone();
            async move {
                let received = receiver.receive_downloading(request.headers(), request.body()).await;
                received.map_or_else(|error| error.response(), |_| NotificationResponse::success())
            }
        }
    })
    .await;
    // No call was made: the first certificate is downloaded for the notification.
    gateway.notify(&merchant.notify_url(), "PAYSCORE.USER_PAID", "{}").unwrap();
    until("the first", || merchant.arrived().len() == 1).await;
    // The platform signs with another from now on. A ring that is asked too soon again would be a storm of requests.
    let serial = gateway.issue_certificate(Duration::from_secs(365 * 24 * 60 * 60)).await.unwrap();
    gateway.sign_with(&serial).unwrap();
    gateway.clock().advance(std::time::Duration::from_secs(24 * 60 * 60));
    gateway.notify(&merchant.notify_url(), "PAYSCORE.USER_PAID", "{}").unwrap();
    until("the second", || merchant.arrived().len() == 2).await;
    let arrived = merchant.arrived();
    assert!(arrived.iter().all(|(_, response)| response.is_success()), "{arrived:?}");
    // What is known by now needs no download; a receiver of another ring does not know it.
    assert!(receiver.receive(arrived[1].0.headers(), arrived[1].0.body()).is_ok());
    let stranger = NotificationReceiver::from_client(&gateway.client().unwrap()).unwrap();
    let error = stranger.receive(arrived[1].0.headers(), arrived[1].0.body()).unwrap_err();
    assert_eq!(error, NotificationError::Verification(VerificationError::UnknownSerial(serial)));
}

#[tokio::test]
async fn a_receiver_of_a_client_without_an_apiv3_key_says_which_is_missing() {
    let gateway = gateway().await;
    let keys = gateway.keys();
    let platform_key = PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    let client = wechatpay_endpoints::Client::builder(fixed::merchant(), platform_key).build().unwrap();
    let error = NotificationReceiver::from_client(&client).unwrap_err();
    assert!(error.to_string().contains("the APIv3 key"), "{error}");
}

const API_V3_KEY: &str = "0123456789abcdef0123456789abcdef";

/// What a receiver says to these bytes, rightly signed.
fn receive_signed(body: &[u8]) -> Result<Notification, NotificationError> {
    let platform = wechatpay_endpoints::Merchant::from_pem(fixed::MCHID, fixed::SERIAL, fixed::PLATFORM_KEY).unwrap();
    let signature = platform.sign(&verification::message("1000", "nonce", body)).unwrap();
    let headers = SignatureHeaders {
        timestamp: Some("1000"),
        nonce: Some("nonce"),
        serial: Some(fixed::PUBLIC_KEY_ID),
        signature: Some(&signature),
        signature_type: None,
    };
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    NotificationReceiver::with_clock(fixed::platform_key(), key, || 1000).receive(headers, body)
}

#[test]
fn associated_data_may_be_missing_null_or_empty() {
    // Sealed over no associated data by another implementation than ours.
    const SEALED: &str = "4ouOXmHwuizXeAwspDn33VuLWmDmEdbaIB0=";
    for associated_data in ["", r#","associated_data":null"#, r#","associated_data":"""#] {
        let body = format!(
            r#"{{"id":"EV-1","event_type":"A.B","resource":{{"algorithm":"AEAD_AES_256_GCM","nonce":"0123456789ab","ciphertext":"{SEALED}"{associated_data}}}}}"#
        );
        let notification = receive_signed(body.as_bytes()).unwrap();
        assert_eq!((notification.id(), notification.resource()), ("EV-1", br#"{"id":"7"}"#.as_slice()));
    }
    let other = format!(
        r#"{{"id":"EV-1","event_type":"A.B","resource":{{"algorithm":"AEAD_AES_256_GCM","nonce":"0123456789ab","ciphertext":"{SEALED}","associated_data":"a"}}}}"#
    );
    assert!(matches!(receive_signed(other.as_bytes()), Err(NotificationError::Decrypt(_))));
}

#[test]
fn a_damaged_text_hides_nothing_else_of_a_notification() {
    // A byte order mark, and a name that was cut in the middle of a character: sealed by another implementation than ours.
    const SEALED: &str = "dhJYQWGj/DnPJxSfnyYSRi/j9vU1LdNJCK28baiM/IsQXSM2vLcHuGDzU1KrK1C2p0hfBrFqBMU=";
    #[wechatpay_endpoints::wechatpay_notification("A.B")]
    #[derive(Debug, PartialEq)]
    struct Happened {
        id: String,
        name: String,
        state: String,
    }
    let resource = format!(r#"{{"algorithm":"AEAD_AES_256_GCM","nonce":"0123456789ab","ciphertext":"{SEALED}"}}"#).into_bytes();
    let body = [b"{\"id\":\"EV-1\",\"event_type\":\"A.B\",\"summary\":\"\xe6\x94\",\"resource\":", resource.as_slice(), b"}"];
    let notification = receive_signed(&body.concat()).unwrap();
    assert_eq!(notification.summary(), "\u{fffd}");
    let happened = Happened { id: "7".into(), name: "\u{fffd}".into(), state: "DONE".into() };
    assert_eq!(notification.read().unwrap(), Some(happened));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    /// A rightly signed body of any kind: whatever it says is an error or a notification, and never a panic.
    #[test]
    fn whatever_is_rightly_signed_is_answered(
        cut in 0..600_usize,
        length in 0..40_usize,
        replacement in proptest::prop_oneof!["\\PC{0,8}", "[\\[\\]{}\",:]{0,4}", "[0-9]{0,12}", proptest::prelude::Just("null".to_owned())],
    ) {
        let body = r#"{"id":"EV-1","create_time":"2026-11-22T00:00:00+08:00","event_type":"PAYSCORE.USER_PAID","resource_type":
            "encrypt-resource","summary":"","resource":{"original_type":"payscore","algorithm":"AEAD_AES_256_GCM",
            "ciphertext":"AAAAAAAAAAAAAAAAAAAAAAAAAAAA","nonce":"0123456789ab"}}"#;
        let mut bytes = body.as_bytes().to_vec();
        let start = cut.min(bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, replacement.bytes());
        let error = receive_signed(&bytes).unwrap_err();
        proptest::prop_assert!(!matches!(error, NotificationError::Verification(_)), "{}", error);
        proptest::prop_assert!(!error.response().is_success());
    }
}
