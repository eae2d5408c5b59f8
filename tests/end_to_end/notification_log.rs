//! What a notification that is refused, or whose handler fails, leaves in the log: its id, its type and the cause, and no secret.

use wechatpay_endpoints::notification::{MemoryStore, NotificationResponse, Store as _};
use wechatpay_endpoints::{ApiV3Key, NotificationReceiver, PlatformKey, wechatpay_notification};
use wechatpay_sandbox::{Gateway, NotificationFault};

use crate::live::gateway;
use crate::log::Log;
use crate::merchant::{Arrived, Merchant, receiver, until};

/// A notification of this type as it arrives.
async fn arrived(gateway: &Gateway, event_type: &str) -> Arrived {
    let merchant = Merchant::start(|_| async { NotificationResponse::success() }).await;
    gateway.notify(&merchant.notify_url(), event_type, r#"{"openid":"oUpF8uMu","amount":"much"}"#).unwrap();
    until("the notification", || merchant.arrived().len() == 1).await;
    merchant.arrived().remove(0).0
}

/// The one line of the log that says this.
fn line(log: &Log, text: &str) -> String {
    let log = log.text();
    let mut lines = log.lines().filter(|line| line.contains(text));
    let line = lines.next().unwrap_or_else(|| panic!("nothing says {text}")).to_owned();
    assert_eq!(lines.next(), None, "twice");
    line
}

#[tokio::test]
async fn a_notification_that_cannot_be_decrypted_or_read_leaves_a_warning_with_id_type_and_cause() {
    let log = Log::of_process();
    let gateway = gateway().await;

    let request = arrived(&gateway, "LOG.ANOTHER_KEY").await;
    let keys = gateway.keys();
    let key = PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    let other = "another-key-another-key-another0";
    let clock = gateway.clock().clone();
    let wrong = NotificationReceiver::with_clock(key, ApiV3Key::new(other).unwrap(), move || clock.now());
    wrong.receive(request.headers(), request.body()).unwrap_err();
    let written = line(&log, "LOG.ANOTHER_KEY");
    let id = receiver(&gateway).receive(request.headers(), request.body()).unwrap().id().to_owned();
    assert!(written.contains(" WARN ") && written.contains(&id) && written.contains("APIv3 key"), "{written}");

    #[wechatpay_notification("LOG.ANOTHER_STRUCT")]
    struct Declared {
        #[allow(dead_code)]
        amount: i64,
    }
    let request = arrived(&gateway, "LOG.ANOTHER_STRUCT").await;
    let notification = receiver(&gateway).receive(request.headers(), request.body()).unwrap();
    assert!(notification.read::<Declared>().is_err());
    let written = line(&log, "LOG.ANOTHER_STRUCT");
    assert!(written.contains(" WARN ") && written.contains(notification.id()) && written.contains("amount"), "{written}");

    for secret in [other, keys.api_v3_key(), "oUpF8uMu", "much"] {
        assert!(!log.text().contains(secret), "{secret} is in the log");
    }
}

#[tokio::test]
async fn a_notification_that_cannot_be_trusted_leaves_a_warning_and_a_probe_leaves_none() {
    let log = Log::of_process();
    let gateway = gateway().await;
    for (fault, level, cause) in [
        (NotificationFault::StaleTimestamp, " WARN ", "s old"),
        (NotificationFault::Probe, " INFO ", "a probe, signed wrongly on purpose"),
    ] {
        gateway.inject_notification(fault, 1);
        let request = arrived(&gateway, "LOG.UNTRUSTED").await;
        receiver(&gateway).receive(request.headers(), request.body()).unwrap_err();
        let text = log.text();
        let said = |line: &str| line.contains("a notification was refused") && line.contains(level) && line.contains(cause);
        assert!(text.lines().any(said), "{fault:?}");
    }
    assert!(!log.text().contains("LOG.UNTRUSTED"), "what is not verified is not believed");
}

#[tokio::test]
async fn a_handler_that_fails_leaves_a_warning_with_the_id_and_its_words() {
    let log = Log::of_process();
    let outcome = MemoryStore::new().once("EV-LOG-1", async { Err::<(), _>("the database is locked") }).await;
    assert_eq!(outcome.response().status(), 500);
    let written = line(&log, "EV-LOG-1");
    assert!(written.contains(" WARN ") && written.contains("the database is locked"), "{written}");
}
