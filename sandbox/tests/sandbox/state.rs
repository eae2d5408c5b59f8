//! A state file: what a gateway that is started again goes on with.

use std::path::PathBuf;

use wechatpay_endpoints::v3::pay::TradeState;
use wechatpay_endpoints::v3::pay::transactions::id::QueryTransactionById;
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, QueryRefund, RefundAmount, RefundStatus};
use wechatpay_sandbox::{Gateway, KeyMode, State};

use super::*;

/// A path at which there is nothing, before the test and after it.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        Place(std::env::temp_dir().join(format!("wechatpay-sandbox-{name}-{}", std::process::id())))
    }

    async fn gateway(&self) -> Gateway {
        Gateway::builder().key_mode(KeyMode::Both).state(&self.0).start().await.expect("a gateway")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn the_key_mode_is_kept_and_another_one_is_refused() {
    let place = Place::new("mode");
    let start = |mode: Option<KeyMode>| {
        let builder = Gateway::builder().state(&place.0);
        match mode {
            Some(mode) => builder.key_mode(mode).start(),
            None => builder.start(),
        }
    };
    let gateway = start(Some(KeyMode::Certificate)).await.unwrap();
    // A certificate of years later is kept too.
    gateway.clock().advance(std::time::Duration::from_secs(2000 * 86_400));
    create("MODE1").send(&gateway.client().unwrap()).await.unwrap();
    let listed = control(&gateway, "GET", "/__sandbox/certificates", "").await.1;
    gateway.shutdown().await;
    let gateway = start(None).await.unwrap();
    assert_eq!(gateway.key_mode(), KeyMode::Certificate);
    query("MODE1").send(&gateway.client().unwrap()).await.unwrap();
    assert_eq!(control(&gateway, "GET", "/__sandbox/certificates", "").await.1, listed);
    gateway.shutdown().await;
    let error = start(Some(KeyMode::Both)).await.unwrap_err().to_string();
    assert!(error.contains("in the mode `certificate`") && error.contains("`both` is wanted"), "{error}");
    start(Some(KeyMode::Certificate)).await.unwrap().shutdown().await;
}

#[tokio::test]
async fn a_gateway_that_is_started_again_goes_on_where_it_ended() {
    let place = Place::new("again");
    let gateway = place.gateway().await;
    let mut create = create("STATE1");
    // Nobody listens there: it is sent again later.
    create.notify_url = "http://127.0.0.1:9/notify".into();
    let created = create.send(&gateway.client().unwrap()).await.unwrap();
    gateway.confirm("STATE1").unwrap();
    complete("STATE1", 4000).send(&gateway.client().unwrap()).await.unwrap();
    let before = query("STATE1").send(&gateway.client().unwrap()).await.unwrap();
    let issued = gateway.issue_certificate(std::time::Duration::from_secs(1_000_000)).await.unwrap();
    gateway.sign_with(&issued).unwrap();
    gateway.clock().advance(std::time::Duration::from_secs(5000));
    assert_eq!(gateway.waiting_notifications(), 1);
    let (mchid, private_key) = (gateway.keys().mchid().to_owned(), gateway.keys().merchant_private_key_pem().to_owned());
    let now = gateway.clock().now();
    let certificate = gateway.keys().platform_certificate_serial().to_owned();
    gateway.shutdown().await;

    let gateway = place.gateway().await;
    assert_eq!((gateway.keys().mchid(), gateway.keys().merchant_private_key_pem()), (mchid.as_str(), private_key.as_str()));
    assert_eq!(gateway.keys().platform_certificate_serial(), certificate);
    assert!(gateway.clock().now() >= now);
    assert_eq!(gateway.waiting_notifications(), 1);
    let listed = control(&gateway, "GET", "/__sandbox/certificates", "").await.1;
    assert!(listed.contains(&format!(r#""signs":"{issued}""#)) && listed.contains(&certificate), "{listed}");
    // Signed with the certificate that was issued then, which the client downloads.
    assert_eq!(query("STATE1").send(&gateway.client().unwrap()).await.unwrap(), before);
    assert_eq!(create.send(&gateway.client().unwrap()).await.unwrap().order_id, created.order_id);
    // The same completion is the same, another one is refused: the call is remembered too.
    complete("STATE1", 4000).send(&gateway.client().unwrap()).await.unwrap();
    assert_eq!(error_response(complete("STATE1", 3999).send(&gateway.client().unwrap()).await).1, "INVALID_REQUEST");
    gateway.pay("STATE1").unwrap();
    gateway.shutdown().await;

    let gateway = place.gateway().await;
    assert_eq!(gateway.state("STATE1").unwrap(), State::Done);
    gateway.reset();
    gateway.shutdown().await;
    let gateway = place.gateway().await;
    assert!(gateway.state("STATE1").is_err() && gateway.waiting_notifications() == 0);
    assert!(gateway.clock().now() < now);
    assert_eq!(gateway.keys().mchid(), mchid);
}

#[tokio::test]
async fn payments_and_refunds_that_are_on_their_way_go_on() {
    let place = Place::new("payments");
    let gateway = place.gateway().await;
    gateway.place_transaction("KEPT01", 100, gateway.clock().now()).unwrap();
    let refund = CreateRefund::builder()
        .out_refund_no("KEPT-R")
        .amount(RefundAmount { refund: 40, from: None, total: 100, currency: "CNY".into() })
        .out_trade_no("KEPT01");
    let taken = refund.send(&gateway.client().unwrap()).await.unwrap();
    gateway.shutdown().await;

    let gateway = place.gateway().await;
    let client = gateway.client().unwrap();
    assert_eq!(refund.send(&client).await.unwrap(), taken);
    let query = QueryTransactionById { transaction_id: taken.transaction_id, mchid: None };
    let transaction = query.send(&client).await.unwrap();
    assert_eq!((transaction.out_trade_no.as_str(), transaction.trade_state), ("KEPT01", TradeState::Refund));
    gateway.clock().advance(std::time::Duration::from_secs(60));
    let query = QueryRefund { out_refund_no: "KEPT-R".into(), sub_mchid: None };
    assert_eq!(query.send(&client).await.unwrap().status, RefundStatus::Success);
}

#[tokio::test]
async fn a_request_that_was_answered_before_the_restart_is_a_replay_after_it() {
    let place = Place::new("replay");
    let gateway = place.gateway().await;
    let prepared = query("REPLAY").prepare(&gateway.client().unwrap()).unwrap();
    let target = prepared.url().strip_prefix(&gateway.base_url()).unwrap().to_owned();
    let mut request = format!("GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    for (name, value) in prepared.headers() {
        request += &format!("{name}: {value}\r\n");
    }
    request += "\r\n";
    assert!(raw(&gateway, &request).await.starts_with("HTTP/1.1 404"));
    gateway.shutdown().await;
    let gateway = place.gateway().await;
    assert!(raw(&gateway, &request).await.starts_with("HTTP/1.1 401"));
    assert!(gateway.journal()[0].explanation.contains("was used before"), "{:?}", gateway.journal());
}
