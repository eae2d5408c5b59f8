//! Certificate mode, both modes at once, and what happens while certificates change: against a gateway that rotates them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use wechatpay_endpoints::notification::NotificationResponse;
use wechatpay_endpoints::runtime::verification::SignatureHeaders;
use wechatpay_endpoints::v3::payscore::serviceorder::CreateServiceOrder;
use wechatpay_endpoints::{
    Advice, ApiV3Key, Client, ClientBuilder, Error, Merchant, NotificationReceiver, PlatformKey, PlatformKeys, RetryPolicy,
    VerificationError,
};
use wechatpay_sandbox::{Fault, Gateway, KeyMode};

use crate::live;

const DAY: u64 = 24 * 60 * 60;
const NUMBER: &str = "1234323JKHDFE1243252";

/// A gateway of this mode, in which there is an order.
async fn gateway(mode: KeyMode) -> Gateway {
    let gateway = Gateway::builder().keys(live::keys()).key_mode(mode).start().await.unwrap();
    live::create(NUMBER).send(&gateway.client().unwrap()).await.unwrap();
    gateway
}

fn downloads(gateway: &Gateway) -> usize {
    requests(gateway, "/v3/certificates")
}

fn requests(gateway: &Gateway, path: &str) -> usize {
    gateway.journal().iter().filter(|entry| entry.target.split('?').next() == Some(path)).count()
}

fn merchant(gateway: &Gateway) -> Merchant {
    let keys = gateway.keys();
    Merchant::from_pem(keys.mchid(), keys.merchant_serial(), keys.merchant_private_key_pem().as_bytes()).unwrap()
}

/// A client with these keys and otherwise the gateway's own settings.
fn client(gateway: &Gateway, keys: impl Into<PlatformKeys>) -> Client {
    let clock = gateway.clock().clone();
    let builder = Client::builder(merchant(gateway), keys).base_url(gateway.base_url());
    builder.clock(move || clock.now()).build().unwrap()
}

fn ring(gateway: &Gateway) -> PlatformKeys {
    PlatformKeys::download(ApiV3Key::new(gateway.keys().api_v3_key()).unwrap())
}

fn public_key(gateway: &Gateway) -> PlatformKey {
    let keys = gateway.keys();
    PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap()
}

fn verification_error(error: &Error) -> &VerificationError {
    match error {
        Error::Verification(answered) => &answered.problem,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn the_first_call_downloads_the_certificates_and_later_ones_use_them() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    let before = downloads(&gateway);
    for _ in 0..5 {
        live::query(NUMBER).send(&client).await.unwrap();
    }
    assert_eq!(downloads(&gateway), before + 1);
    let known = client.platform_keys().newest(gateway.clock().now()).unwrap();
    assert_eq!(known.serial(), gateway.keys().platform_certificate_serial());
    // It need not be named where nothing is encrypted for it, and could be withdrawn before the request arrives.
    assert_eq!(live::query(NUMBER).prepare(&client).unwrap().header("wechatpay-serial"), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_calls_at_once_cause_one_download() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    let before = downloads(&gateway);
    let calls: Vec<_> = (0..64).map(|_| tokio::spawn(live::query(NUMBER).send(&client))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(downloads(&gateway), before + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_calls_at_once_share_a_failed_download_and_nothing_else_is_sent() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    gateway.inject(Fault::SystemError.times(1000).on("GET", "/v3/certificates"));
    let before = gateway.journal().len();
    let calls: Vec<_> = (0..64).map(|_| tokio::spawn(live::query(NUMBER).send(&client))).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(matches!(error, Error::PlatformKeys(_)), "{error}");
        assert_eq!(error.advice(), Advice::Retry, "{error}");
    }
    assert_eq!(gateway.journal().len(), before + 1);
}

#[tokio::test]
async fn clients_that_share_a_ring_share_the_download() {
    let gateway = gateway(KeyMode::Certificate).await;
    let keys = ring(&gateway);
    let (first, second) = (client(&gateway, keys.clone()), client(&gateway, keys));
    let before = downloads(&gateway);
    live::query(NUMBER).send(&first).await.unwrap();
    live::query(NUMBER).send(&second).await.unwrap();
    assert_eq!(downloads(&gateway), before + 1);
}

/// Certificates change under 16 callers: the successor signs at once, and the predecessor is off the list at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rotation_in_the_middle_of_traffic_fails_no_call() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    let before = downloads(&gateway);
    let (stop, made) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let callers: Vec<_> = (0..16)
        .map(|_| {
            let (client, stop, made) = (client.clone(), Arc::clone(&stop), Arc::clone(&made));
            tokio::spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    live::query(NUMBER).send(&client).await?;
                    made.fetch_add(1, Ordering::Relaxed);
                }
                Ok::<(), Error>(())
            })
        })
        .collect();
    let mut old = gateway.keys().platform_certificate_serial().to_owned();
    for _ in 0..3 {
        let new = gateway.issue_certificate(Duration::from_secs(365 * DAY)).await.unwrap();
        gateway.sign_with(&new).unwrap();
        gateway.withdraw_certificate(&old).unwrap();
        let reached = made.load(Ordering::Relaxed) + 32;
        while made.load(Ordering::Relaxed) < reached && !callers.iter().all(|caller| caller.is_finished()) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        old = new;
    }
    stop.store(true, Ordering::Relaxed);
    for caller in callers {
        caller.await.unwrap().unwrap();
    }
    assert_eq!(downloads(&gateway), before + 3, "one download a rotation");
}

#[tokio::test]
async fn a_successor_is_there_before_the_certificate_expires() {
    let gateway = gateway(KeyMode::Certificate).await;
    let short = gateway.issue_certificate(Duration::from_secs(20 * DAY)).await.unwrap();
    gateway.sign_with(&short).unwrap();
    gateway.withdraw_certificate(gateway.keys().platform_certificate_serial()).unwrap();
    let client = gateway.client().unwrap();
    let call = || live::query(NUMBER).send(&client);
    call().await.unwrap();
    let before = downloads(&gateway);

    gateway.clock().advance(Duration::from_secs(9 * DAY));
    call().await.unwrap();
    assert_eq!(downloads(&gateway), before, "eleven days before the end nothing is looked for");
    // Nine days before the end, without a successor yet: looked for twice a day, not with every call.
    gateway.clock().advance(Duration::from_secs(2 * DAY));
    call().await.unwrap();
    call().await.unwrap();
    assert_eq!(downloads(&gateway), before + 1);
    // A refresh that fails leaves in place what still works.
    gateway.inject(Fault::SystemError.on("GET", "/v3/certificates"));
    gateway.clock().advance(Duration::from_secs(DAY));
    call().await.unwrap();
    assert_eq!(downloads(&gateway), before + 2);

    let successor = gateway.issue_certificate(Duration::from_secs(365 * DAY)).await.unwrap();
    gateway.clock().advance(Duration::from_secs(DAY));
    call().await.unwrap();
    assert_eq!(client.platform_keys().newest(gateway.clock().now()).unwrap().serial(), successor);
    gateway.clock().advance(Duration::from_secs(8 * DAY));
    gateway.sign_with(&successor).unwrap();
    call().await.unwrap();
    assert_eq!(downloads(&gateway), before + 3);
}

#[tokio::test]
async fn a_response_that_an_expired_certificate_signed_is_not_trusted() {
    let gateway = gateway(KeyMode::Certificate).await;
    let short = gateway.issue_certificate(Duration::from_secs(DAY)).await.unwrap();
    gateway.sign_with(&short).unwrap();
    let client = gateway.client().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    gateway.clock().advance(Duration::from_secs(2 * DAY));
    let error = live::query(NUMBER).send(&client).await.unwrap_err();
    assert_eq!(*verification_error(&error), VerificationError::Expired(short));
}

#[tokio::test]
async fn without_a_certificate_that_is_valid_nothing_is_sent() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    // The only one has expired, and no longer being listed it has no successor.
    gateway.withdraw_certificate(gateway.keys().platform_certificate_serial()).unwrap();
    gateway.clock().advance(Duration::from_secs(6 * 365 * DAY));
    let before = gateway.journal().len();
    let error = live::query(NUMBER).send(&client).await.unwrap_err();
    assert!(matches!(error, Error::PlatformKeys(_)), "{error}");
    assert_eq!(error.advice(), Advice::FixConfiguration, "{error}");
    assert!(error.to_string().contains("not valid at this time"), "{error}");
    let targets: Vec<_> = gateway.journal().into_iter().skip(before).map(|entry| entry.target).collect();
    assert_eq!(targets, ["/v3/certificates"]);
}

#[tokio::test]
async fn years_later_the_certificate_is_another_one_for_clients_of_either_clock() {
    for mode in [KeyMode::Certificate, KeyMode::Both] {
        let gateway = gateway(mode).await;
        let first = gateway.keys().platform_certificate_serial().to_owned();
        let advanced = client(&gateway, ring(&gateway));
        live::query(NUMBER).send(&advanced).await.unwrap();
        // One of another process keeps the machine's clock.
        let machine = || Client::builder(merchant(&gateway), ring(&gateway)).base_url(gateway.base_url()).build().unwrap();
        let from_before = machine();
        live::query(NUMBER).send(&from_before).await.unwrap();
        for days in [2000, 20_000] {
            gateway.clock().advance(Duration::from_secs(days * DAY));
            live::query(NUMBER).send(&advanced).await.unwrap();
            let newest = advanced.platform_keys().newest(gateway.clock().now()).unwrap();
            assert_ne!(newest.serial(), first, "{mode:?}");
            for client in [&from_before, &machine()] {
                live::query(NUMBER).send(client).await.unwrap();
                let known: Vec<_> = client.platform_keys().all().iter().map(|key| key.serial().to_owned()).collect();
                assert_eq!(known, [first.as_str()], "{mode:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_serial_that_stays_unknown_causes_few_downloads_and_is_found_once_it_is_listed() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client_builder().unwrap().retry_policy(RetryPolicy::never()).build().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    let before = downloads(&gateway);
    let unlisted = gateway.issue_certificate(Duration::from_secs(365 * DAY)).await.unwrap();
    gateway.sign_with(&unlisted).unwrap();
    gateway.withdraw_certificate(&unlisted).unwrap();
    for _ in 0..50 {
        let error = live::query(NUMBER).send(&client).await.unwrap_err();
        assert_eq!(*verification_error(&error), VerificationError::UnknownSerial(unlisted.clone()));
    }
    let after_storm = downloads(&gateway);
    assert!(after_storm <= before + 3, "{} downloads for 50 calls", after_storm - before);

    // A genuine change meanwhile is found within a minute.
    let listed = gateway.issue_certificate(Duration::from_secs(365 * DAY)).await.unwrap();
    gateway.sign_with(&listed).unwrap();
    gateway.clock().advance(Duration::from_secs(61));
    live::query(NUMBER).send(&client).await.unwrap();
}

#[tokio::test]
async fn why_the_certificate_that_signed_cannot_be_downloaded_is_in_the_error() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client_builder().unwrap().retry_policy(RetryPolicy::never()).build().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    let unknown = gateway.issue_certificate(Duration::from_secs(365 * DAY)).await.unwrap();
    gateway.sign_with(&unknown).unwrap();
    gateway.inject(Fault::SystemError.on("GET", "/v3/certificates"));
    let before = downloads(&gateway);
    // The second call comes too soon after the first for another download, and has the same cause.
    for _ in 0..2 {
        let error = live::query(NUMBER).send(&client).await.unwrap_err();
        assert_eq!(*verification_error(&error), VerificationError::UnknownSerial(unknown.clone()));
        let cause =
            std::error::Error::source(&error).and_then(|cause| cause.downcast_ref::<Error>()).expect("the download's error");
        assert!(matches!(cause, Error::Api(api) if api.status == 500), "{cause}");
        assert!(error.to_string().contains(&format!("its certificate cannot be downloaded: {cause}")), "{error}");
        assert_eq!((error.status(), error.advice()), (Some(200), Advice::AskForState), "{error}");
    }
    assert_eq!(downloads(&gateway), before + 1);
    gateway.clock().advance(Duration::from_secs(61));
    live::query(NUMBER).send(&client).await.unwrap();
}

#[tokio::test]
async fn a_serial_of_a_public_key_is_not_looked_for_among_certificates() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client_builder().unwrap().retry_policy(RetryPolicy::never()).build().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    let before = downloads(&gateway);
    gateway.inject(Fault::WrongSerial);
    let error = live::query(NUMBER).send(&client).await.unwrap_err();
    assert!(
        matches!(verification_error(&error), VerificationError::UnknownSerial(serial) if serial.starts_with("PUB_KEY_ID_")),
        "{error}"
    );
    assert_eq!(downloads(&gateway), before);
}

#[tokio::test]
async fn both_modes_at_once_take_answers_under_either_serial_and_ask_for_the_public_key() {
    let gateway = gateway(KeyMode::Both).await;
    let client = gateway.client().unwrap();
    let before = downloads(&gateway);
    live::query(NUMBER).send(&client).await.unwrap();
    let asks = live::query(NUMBER).prepare(&client).unwrap();
    assert_eq!(asks.header("wechatpay-serial"), Some(gateway.keys().platform_key_id()));
    assert_eq!(downloads(&gateway), before, "nothing is downloaded before it is needed");
    for _ in 0..3 {
        for serial in [gateway.keys().platform_certificate_serial(), gateway.keys().platform_key_id()] {
            gateway.sign_with(serial).unwrap();
            live::query(NUMBER).send(&client).await.unwrap();
        }
    }
    assert_eq!(downloads(&gateway), before + 1);
}

#[tokio::test]
async fn while_a_merchant_migrates_clients_of_either_mode_and_of_both_work_side_by_side() {
    let gateway = gateway(KeyMode::Both).await;
    let both = ring(&gateway);
    both.add(public_key(&gateway));
    for keys in [public_key(&gateway).into(), ring(&gateway), both] {
        live::query(NUMBER).send(&client(&gateway, keys)).await.unwrap();
    }
}

#[tokio::test]
async fn a_certificate_that_is_given_by_hand_needs_no_download() {
    let gateway = gateway(KeyMode::Certificate).await;
    let before = downloads(&gateway);
    let pem = gateway.keys().platform_certificate_pem();
    let key = PlatformKey::from_certificate(pem.as_bytes()).unwrap();
    assert_eq!(key.serial(), gateway.keys().platform_certificate_serial());
    let validity = key.validity().unwrap();
    assert_eq!(validity.not_after - validity.not_before, (5 * 365 + 1) * DAY);
    live::query(NUMBER).send(&client(&gateway, key)).await.unwrap();
    assert_eq!(downloads(&gateway), before);
}

#[tokio::test]
async fn a_merchant_without_certificates_is_told_to_use_public_key_mode() {
    let gateway = gateway(KeyMode::PublicKey).await;
    let client = client(&gateway, ring(&gateway));
    let error = live::query(NUMBER).send(&client).await.unwrap_err();
    assert!(error.to_string().contains("use public-key mode"), "{error}");
    assert!(error.to_string().contains("404 RESOURCE_NOT_EXISTS"), "{error}");
    assert_eq!(error.advice(), Advice::FixConfiguration);
}

#[tokio::test]
async fn a_wrong_apiv3_key_shows_when_the_keys_are_refreshed_at_the_start_of_a_service() {
    let gateway = gateway(KeyMode::Certificate).await;
    let wrong = "ABCDEFGHabcdefgh0123456789abcdef";
    let client = client(&gateway, PlatformKeys::download(ApiV3Key::new(wrong).unwrap()));
    let error = client.refresh_platform_keys().await.unwrap_err();
    assert!(error.to_string().contains("the APIv3 key does not decrypt"), "{error}");
    assert_eq!(error.advice(), Advice::FixConfiguration);
    for text in [format!("{error} {error:?}"), format!("{client:?}")] {
        assert!(!text.contains(wrong) && !text.contains(gateway.keys().api_v3_key()), "{text}");
    }
    gateway.client().unwrap().refresh_platform_keys().await.unwrap();
}

#[tokio::test]
async fn a_download_that_was_tampered_with_is_not_taken() {
    let gateway = gateway(KeyMode::Certificate).await;
    for fault in [
        Fault::BodyBitFlipped,
        Fault::WrongSignature,
        Fault::WrongSerial,
        Fault::MissingSignature,
        Fault::StaleTimestamp,
        Fault::Probe,
        Fault::Html,
        Fault::CutBody,
    ] {
        let client = gateway.client().unwrap();
        gateway.inject(fault.clone().on("GET", "/v3/certificates"));
        let error = client.refresh_platform_keys().await.unwrap_err();
        assert!(matches!(error, Error::PlatformKeys(_)), "{fault:?}: {error}");
        assert!(client.platform_keys().all().is_empty(), "{fault:?}");
    }
}

#[tokio::test]
async fn a_notification_under_a_new_certificate_is_received_once_the_client_has_verified_it() {
    let gateway = gateway(KeyMode::Certificate).await;
    let shop = crate::merchant::Merchant::start(|_| async { NotificationResponse::success() }).await;
    let create = CreateServiceOrder { notify_url: shop.notify_url(), ..live::create("2") };
    create.send(&gateway.client().unwrap()).await.unwrap();
    gateway.confirm("2").unwrap();
    crate::merchant::until("the notification", || !shop.arrived().is_empty()).await;
    let (arrived, _) = shop.arrived().remove(0);

    let client = gateway.client().unwrap();
    let clock = gateway.clock().clone();
    let api_v3_key = ApiV3Key::new(gateway.keys().api_v3_key()).unwrap();
    let receiver = NotificationReceiver::with_clock(client.platform_keys().clone(), api_v3_key, move || clock.now());
    assert!(receiver.receive(arrived.headers(), arrived.body()).is_err(), "its certificate is not known yet");
    client.verify(&SignatureHeaders::from(arrived.headers()), arrived.body()).await.unwrap();
    let notification = receiver.receive(arrived.headers(), arrived.body()).unwrap();
    assert_eq!(notification.event_type(), "PAYSCORE.USER_CONFIRM");
}

#[tokio::test]
async fn the_apiv3_key_without_a_public_key_in_the_environment_means_certificate_mode() {
    let gateway = gateway(KeyMode::Certificate).await;
    let directory = std::env::temp_dir().join(format!("wechatpay-platform-keys-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let variables = gateway.write_environment(&directory).unwrap();
    let lookup = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    assert_eq!(lookup("WECHATPAY_PUBLIC_KEY_ID"), None);
    let client = ClientBuilder::from_variables(lookup).unwrap().build().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    let certificate = std::fs::read(directory.join("platform_cert.pem")).unwrap();
    assert_eq!(PlatformKey::from_certificate(&certificate).unwrap().serial(), gateway.keys().platform_certificate_serial());
}

#[test]
fn what_is_no_platform_certificate_is_named() {
    let error = |pem: &[u8]| PlatformKey::from_certificate(pem).unwrap_err().to_string();
    assert!(error(crate::fixed::PLATFORM_PUBLIC_KEY).starts_with("the platform certificate holds a public key"));
    assert!(error(b"").contains("is empty"));
    let broken = "-----BEGIN CERTIFICATE-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END CERTIFICATE-----\n";
    assert!(error(broken.as_bytes()).contains("is not an X.509 certificate that can be read"));
}

#[test]
fn openssl_reads_the_same_serials_from_the_gateways_certificates() {
    let keys = live::keys();
    for (pem, serial) in [
        (keys.merchant_certificate_pem(), keys.merchant_serial()),
        (keys.platform_certificate_pem(), keys.platform_certificate_serial()),
    ] {
        let Some(read) = live::openssl(&["x509", "-noout", "-serial"], pem.as_bytes()) else { return };
        assert_eq!(String::from_utf8_lossy(&read).trim(), format!("serial={serial}"));
    }
}

/// Headers of a notification that anybody can send: fresh, under a serial that nobody has.
fn strangers_headers(now: &str, serial: &str) -> [(&'static str, String); 4] {
    let (now, serial) = (now.to_owned(), serial.to_owned());
    [
        ("wechatpay-timestamp", now),
        ("wechatpay-nonce", "n".into()),
        ("wechatpay-serial", serial),
        ("wechatpay-signature", "AA==".into()),
    ]
}

async fn receive_from_stranger(receiver: &NotificationReceiver, now: u64, serial: &str) {
    let headers = strangers_headers(&now.to_string(), serial);
    let headers =
        SignatureHeaders::collect(|name| headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str()));
    receiver.receive_downloading(headers, b"{}").await.unwrap_err();
}

#[tokio::test]
async fn three_hundred_notifications_whose_senders_go_away_cause_at_most_two_downloads() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    let receiver = NotificationReceiver::from_client(&client).unwrap();
    let before = downloads(&gateway);
    for number in 0..300 {
        let serial = format!("{number:040X}");
        let receive = receive_from_stranger(&receiver, gateway.clock().now(), &serial);
        let _ = tokio::time::timeout(Duration::from_millis(10), receive).await;
    }
    let caused = downloads(&gateway) - before;
    assert!((1..=2).contains(&caused), "{caused} downloads");
}

#[tokio::test]
async fn a_notification_waits_three_seconds_for_a_certificate_at_most_and_sixty_four_wait_at_a_time() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    live::query(NUMBER).send(&client).await.unwrap();
    let receiver = NotificationReceiver::from_client(&client).unwrap();
    let (now, before) = (gateway.clock().now(), downloads(&gateway));
    gateway.inject(Fault::Delay(Duration::from_secs(4)).on("GET", "/v3/certificates"));
    let waiting: Vec<_> = (0..64)
        .map(|number| {
            let receiver = receiver.clone();
            tokio::spawn(async move {
                let began = std::time::Instant::now();
                receive_from_stranger(&receiver, now, &format!("{number:040X}")).await;
                began.elapsed()
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    // No place is left for this one.
    let one_more = receive_from_stranger(&receiver, now, "FF");
    tokio::time::timeout(Duration::from_millis(500), one_more).await.unwrap();
    for waited in waiting {
        let waited = waited.await.unwrap();
        assert!((Duration::from_secs(2)..Duration::from_millis(4800)).contains(&waited), "{waited:?}");
    }
    // The delayed response is journalled when it is sent.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(downloads(&gateway), before + 1);
}

#[tokio::test]
async fn a_download_goes_on_where_its_caller_goes_away() {
    let gateway = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    let before = downloads(&gateway);
    gateway.inject(Fault::Delay(Duration::from_millis(300)).on("GET", "/v3/certificates"));
    let first = live::query(NUMBER).send(&client);
    assert!(tokio::time::timeout(Duration::from_millis(50), first).await.is_err());
    live::query(NUMBER).send(&client).await.unwrap();
    assert_eq!(downloads(&gateway), before + 1);
}

#[tokio::test]
async fn a_call_whose_time_ends_in_the_download_says_that_nothing_was_sent() {
    let gateway = gateway(KeyMode::Certificate).await;
    for set in [ClientBuilder::deadline, ClientBuilder::timeout] {
        let client = set(gateway.client_builder().unwrap(), Duration::from_millis(200)).build().unwrap();
        gateway.inject(Fault::Delay(Duration::from_secs(2)).on("GET", "/v3/certificates"));
        let error = live::create("NOT-SENT").send(&client).await.unwrap_err();
        assert_eq!((error.advice(), error.attempts()), (Advice::Retry, 0), "{error}");
        assert!(error.to_string().contains("nothing was sent"), "{error}");
    }
    assert_eq!(gateway.journal().iter().filter(|entry| entry.method == "POST").count(), 1, "the order that was there before");
}
