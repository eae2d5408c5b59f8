//! Orders and their payments: once under duplicates, whatever is lost, and never on the word of anybody but WeChat Pay.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wechatpay_endpoints::v3::pay::transactions::jsapi::CreateJsapiTransaction;
use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::CloseTransaction;
use wechatpay_sandbox::{Fault, Gateway, NotificationFault};

use crate::open_shop::{OpenShop, PRICE};

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_paid_once_when_its_notification_comes_twice_and_behind_spoiled_ones() {
    let Some(open) = OpenShop::start().await else { return };
    let number = open.order("native").await;
    let (status, code) = open.open_payment(&number).await;
    assert!(status == 200 && code["code_url"].as_str().unwrap().starts_with("weixin://"), "{code}");
    open.gateway.inject_notification(NotificationFault::Probe, 1);
    open.gateway.inject_notification(NotificationFault::Duplicate, 1);
    open.gateway.pay_transaction(None, &number).unwrap();
    for _ in 0..20 {
        open.gateway.clock().advance(Duration::from_secs(15));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    open.gateway.delivered().await;
    assert_eq!(open.state(&number), "paid");
    assert_eq!(open.database.psql("SELECT count(*) FROM wechatpay_notifications"), "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_deliveries_at_once_at_two_machines_pay_the_order_once() {
    let delivery = Intercepted::listen().await;
    let Some(open) = OpenShop::notified_at(Some(delivery.address)).await else { return };
    // The database counts how often an order becomes paid.
    open.database.psql(
        "CREATE TABLE payments (number text);
         CREATE FUNCTION count_payment() RETURNS trigger LANGUAGE plpgsql AS
             $$BEGIN INSERT INTO payments VALUES (NEW.out_trade_no); RETURN NEW; END$$;
         CREATE TRIGGER count_payment AFTER UPDATE OF state ON orders FOR EACH ROW EXECUTE FUNCTION count_payment()",
    );
    let number = open.order("native").await;
    open.open_payment(&number).await;
    open.gateway.pay_transaction(None, &number).unwrap();
    let (headers, body) = delivery.take().await;
    let deliveries: Vec<_> = (0..40)
        .map(|turn| tokio::spawn(deliver(format!("{}/notify", open.urls[turn % 2]), headers.clone(), body.clone())))
        .collect();
    let mut taken = 0;
    for delivery in deliveries {
        match delivery.await.unwrap() {
            204 => taken += 1,
            busy => assert_eq!(busy, 503),
        }
    }
    assert!(taken >= 1);
    assert_eq!(deliver(format!("{}/notify", open.urls[1]), headers, body).await, 204);
    assert_eq!(open.state(&number), "paid");
    assert_eq!(open.database.psql("SELECT count(*) FROM payments"), "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tampered_notification_is_refused_and_changes_nothing() {
    let delivery = Intercepted::listen().await;
    let Some(open) = OpenShop::notified_at(Some(delivery.address)).await else { return };
    let number = open.order("native").await;
    open.open_payment(&number).await;
    open.gateway.pay_transaction(None, &number).unwrap();
    let (headers, body) = delivery.take().await;
    let url = format!("{}/notify", open.urls[0]);

    let mut changed = body.to_vec();
    let last = changed.len() / 2;
    changed[last] ^= 1;
    let mut later = headers.clone();
    later.insert("wechatpay-timestamp", "1700000000".parse().unwrap());
    let mut unsigned = headers.clone();
    unsigned.remove("wechatpay-signature");
    for (headers, body) in [(headers.clone(), changed.into()), (later, body.clone()), (unsigned, body.clone())] {
        let status = deliver(url.clone(), headers, body).await;
        assert!((400..500).contains(&status), "{status}");
        assert_eq!(open.state(&number), "pending");
    }

    // Another merchant's WeChat Pay signs rightly, for somebody else.
    let foreign = Gateway::start().await.unwrap();
    let resource = json!({"mchid": "1900000001", "out_trade_no": number, "trade_state": "SUCCESS", "transaction_id": "1",
        "success_time": "2026-11-26T12:00:00+08:00", "amount": {"total": PRICE}});
    foreign.inject_notification(NotificationFault::Duplicate, 1);
    foreign.notify(&url, "TRANSACTION.SUCCESS", resource.to_string()).unwrap();
    while foreign.journal().iter().all(|entry| entry.status.is_none()) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(foreign.waiting_notifications() == 1 && open.state(&number) == "pending");

    assert_eq!(deliver(url, headers, body).await, 204, "the true one is taken");
    assert_eq!(open.state(&number), "paid");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_amount_that_is_not_the_orders_is_not_taken_for_its_payment() {
    let Some(open) = OpenShop::start().await else { return };
    let number = open.order("native").await;
    let resource = json!({"mchid": "1900000001", "out_trade_no": number, "trade_state": "SUCCESS", "transaction_id": "1",
        "success_time": "2026-11-26T12:00:00+08:00", "amount": {"total": 1}});
    open.gateway.notify(&format!("{}/notify", open.urls[0]), "TRANSACTION.SUCCESS", resource.to_string()).unwrap();
    while open.gateway.journal().iter().all(|entry| entry.status != Some(500)) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(open.state(&number), "pending");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_price_list_says_the_amount_and_not_the_page() {
    let Some(open) = OpenShop::start().await else { return };
    let wanted = json!({"sku": "tea", "quantity": 3, "way": "jsapi", "total": 1, "price": 1, "openid": "somebody"});
    let (status, order) = open.call(Method::POST, "/orders", "customer", wanted).await;
    assert_eq!(status, 201);
    let number = order["out_trade_no"].as_str().unwrap();
    let (status, parameters) = open.open_payment(number).await;
    assert!(status == 200 && parameters["package"].as_str().unwrap().starts_with("prepay_id="), "{parameters}");
    let sent = open.gateway.requests::<CreateJsapiTransaction>();
    assert_eq!((sent[0].amount.total, sent[0].payer.openid.as_str()), (3 * PRICE, "openid-of-customer"));
    for quantity in [0, -1, 100] {
        let wanted = json!({"sku": "tea", "quantity": quantity, "way": "native"});
        assert_eq!(open.call(Method::POST, "/orders", "customer", wanted).await.0, 422);
    }
    assert_eq!(
        open.call(Method::POST, "/orders", "customer", json!({"sku": "gold", "quantity": 1, "way": "native"})).await.0,
        422
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_its_customers_and_the_staffs() {
    let Some(open) = OpenShop::start().await else { return };
    let path = format!("/orders/{}", open.order("native").await);
    assert_eq!(open.call(Method::GET, &path, "customer", Value::Null).await.0, 200);
    assert_eq!(open.call(Method::GET, &path, "staff", Value::Null).await.0, 200);
    assert_eq!(open.call(Method::GET, &path, "stranger", Value::Null).await.0, 404);
    assert_eq!(open.call(Method::POST, &format!("{path}/payment"), "stranger", Value::Null).await.0, 404);
    assert_eq!(open.call(Method::GET, &path, "nobody", Value::Null).await.0, 401);
    open.database.psql("UPDATE sessions SET expires_at = now()");
    assert_eq!(open.call(Method::GET, &path, "customer", Value::Null).await.0, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_whose_notification_is_lost_is_found_by_whoever_asks() {
    let Some(open) = OpenShop::notified_at(Some("127.0.0.1:9".parse().unwrap())).await else { return };
    let number = open.order("native").await;
    open.open_payment(&number).await;
    open.gateway.pay_transaction(None, &number).unwrap();
    assert_eq!(open.state(&number), "pending");
    let (status, order) = open.call(Method::GET, &format!("/orders/{number}"), "customer", Value::Null).await;
    assert_eq!((status, &order["state"]), (200, &json!("paid")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_was_opened_with_an_unknown_outcome_is_opened_again_under_its_number() {
    let Some(open) = OpenShop::start().await else { return };
    let number = open.order("native").await;
    open.gateway.inject(Fault::ClosedAfter.times(20).on("POST", "/v3/pay/transactions/native"));
    assert_eq!(open.open_payment(&number).await.0, 502);
    open.clear_faults().await;
    assert_eq!(open.open_payment(&number).await.0, 200);
    let sent = open.gateway.requests::<CreateNativeTransaction>();
    assert!(sent.len() > 1 && sent.iter().all(|request| *request == sent[0]), "the same number, amount and time");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_expired_is_closed_and_one_that_was_paid_meanwhile_is_not() {
    let Some(open) = OpenShop::notified_at(Some("127.0.0.1:9".parse().unwrap())).await else { return };
    let (unpaid, paid, unopened, fresh) =
        (open.order("native").await, open.order("jsapi").await, open.order("native").await, open.order("native").await);
    for number in [&unpaid, &paid, &fresh] {
        assert_eq!(open.open_payment(number).await.0, 200);
    }
    open.gateway.pay_transaction(None, &paid).unwrap();
    open.database.psql(&format!("UPDATE orders SET expires_at = now() - interval '1 second' WHERE out_trade_no <> '{fresh}'"));
    open.shop.round().await;
    let states = [&unpaid, &paid, &unopened, &fresh].map(|number| open.state(number));
    assert_eq!(states, ["closed", "paid", "closed", "pending"]);
    let closed = open.gateway.requests::<CloseTransaction>();
    assert!(matches!(closed.as_slice(), [close] if close.out_trade_no == unpaid), "{closed:?}");
    assert!(open.gateway.pay_transaction(None, &unpaid).is_err(), "nobody can pay it any more");
    assert_eq!(open.open_payment(&unpaid).await.0, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_that_comes_while_the_database_is_down_comes_again() {
    let Some(mut open) = OpenShop::start().await else { return };
    let number = open.order("native").await;
    open.open_payment(&number).await;
    open.database.stop();
    open.gateway.pay_transaction(None, &number).unwrap();
    while open.gateway.journal().iter().all(|entry| entry.status != Some(503)) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    open.database.restart().await;
    open.gateway.clock().advance(Duration::from_secs(16));
    open.gateway.delivered().await;
    assert_eq!(open.state(&number), "paid");
}

/// A server that takes notifications in the shop's place and refuses them, so that a test can deliver them itself.
struct Intercepted {
    address: std::net::SocketAddr,
    first: Arc<Mutex<Option<(HeaderMap, Bytes)>>>,
}

impl Intercepted {
    async fn listen() -> Self {
        let first = Arc::new(Mutex::new(None));
        let kept = Arc::clone(&first);
        let keep = async move |headers: HeaderMap, body: Bytes| {
            kept.lock().unwrap().get_or_insert((headers, body));
            StatusCode::INTERNAL_SERVER_ERROR
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/notify", post(keep))).await });
        Intercepted { address, first }
    }

    async fn take(&self) -> (HeaderMap, Bytes) {
        loop {
            if let Some(delivery) = self.first.lock().unwrap().clone() {
                return delivery;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

async fn deliver(url: String, headers: HeaderMap, body: Bytes) -> u16 {
    reqwest::Client::new().post(url).headers(headers).body(body).send().await.unwrap().status().as_u16()
}
