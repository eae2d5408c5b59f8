//! What tests ask the gateway afterwards: what was sent, and whether notifications arrived; and calls that are served as data.

use std::time::Duration;

use base64::Engine as _;
use serde_json::Value;
use wechatpay_endpoints::v3::pay::TradeState;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, RefundAmount};
use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};
use wechatpay_sandbox::Verdict;

use super::*;

/// 100 fen, of which `fen` go back.
fn refund(out_refund_no: &str, fen: i64) -> CreateRefund {
    CreateRefund::builder()
        .out_refund_no(out_refund_no)
        .amount(RefundAmount { refund: fen, from: None, total: 100, currency: "CNY".into() })
        .out_trade_no("PAID1")
}

#[tokio::test]
async fn the_journal_holds_what_was_sent_and_gives_it_back_typed() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.place_transaction("PAID1", 100, gateway.clock().now()).unwrap();
    refund("R1", 30).send(&client).await.unwrap();
    // One that is refused was asked for all the same.
    assert_eq!(error_response(refund("R2", 99).send(&client).await).0, 400);
    create("1").send(&client).await.unwrap();

    let refunds: Vec<_> = gateway.requests::<CreateRefund>();
    let asked: Vec<_> = refunds.iter().map(|refund| (refund.out_refund_no.as_str(), refund.amount.refund)).collect();
    assert_eq!(asked, [("R1", 30), ("R2", 99)]);
    assert!(gateway.requests::<QueryTransaction>().is_empty());

    let journal = gateway.journal();
    let [first, refused, ..] = journal.as_slice() else { panic!("{journal:?}") };
    let json: Value = serde_json::from_slice(first.request_body().unwrap()).unwrap();
    assert_eq!(json["amount"]["refund"], 30);
    assert!(first.request_headers().any(|(name, value)| name == "authorization" && value.contains("mchid=")));
    assert!(first.response_headers().any(|(name, value)| name == "request-id" && value == first.request_id));
    assert!(String::from_utf8_lossy(refused.response_body().unwrap()).contains("INVALID_REQUEST"));
    // The same for a program in any language.
    let path = format!("/__sandbox/journal/{}", first.number);
    let (status, body) = control(&gateway, "GET", &path, "").await;
    let entry: Value = serde_json::from_str(&body).unwrap();
    assert!(status.contains("200") && entry["request_body"]["out_refund_no"] == "R1", "{status} {body}");
    assert_eq!(entry["response_body"]["out_refund_no"], "R1");
    assert!(control(&gateway, "GET", "/__sandbox/journal/99999", "").await.0.contains("400"));
}

#[tokio::test]
async fn what_nobody_signed_is_no_request_of_the_merchant() {
    let gateway = gateway().await;
    let body = r#"{"out_refund_no":"R1","out_trade_no":"1","amount":{"refund":1,"total":1,"currency":"CNY"}}"#;
    let head = "Host: localhost\r\nAccept: */*\r\nUser-Agent: x\r\nContent-Type: application/json\r\nConnection: close\r\n";
    let target = "/v3/refund/domestic/refunds";
    raw(&gateway, &format!("POST {target} HTTP/1.1\r\n{head}Content-Length: {}\r\n\r\n{body}", body.len())).await;
    let entry = gateway.journal().pop().unwrap();
    assert_eq!((entry.verdict, entry.request_body()), (Verdict::NotAuthentic, Some(body.as_bytes())));
    assert!(gateway.requests::<CreateRefund>().is_empty());
}

#[tokio::test]
async fn a_key_in_a_header_or_in_a_control_call_is_neither_kept_nor_given_back() {
    let gateway = gateway().await;
    let pem = gateway.keys().merchant_private_key_pem();
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let der = base64::engine::general_purpose::STANDARD.decode(&base64).unwrap();
    let hex: String = der.iter().map(|byte| format!("{byte:02X}")).collect();
    let in_urls = base64.replace('+', "-").replace('/', "_").replace('=', "");
    let api_v3_key = gateway.keys().api_v3_key();
    let api_v3_hex: String = api_v3_key.bytes().map(|byte| format!("{byte:02x}")).collect();
    let api_v3_base64 = base64::engine::general_purpose::STANDARD.encode(api_v3_key);
    let secrets = [&base64, &hex, &in_urls, api_v3_key, &api_v3_hex, &api_v3_base64];
    // A part from the middle: the beginning is the same in every key.
    let parts = [&base64[200..240], &hex[200..240], &in_urls[200..240], api_v3_key, &api_v3_hex, &api_v3_base64[..43]];
    for secret in secrets {
        for header in ["Authorization", "X-Note", "Wechatpay-Serial"] {
            let head = "Host: localhost\r\nAccept: */*\r\nUser-Agent: x\r\nConnection: close\r\n";
            raw(&gateway, &format!("GET /v3/x HTTP/1.1\r\n{head}{header}: {secret}\r\n\r\n")).await;
        }
        let mut answers = Vec::new();
        for (path, body) in [
            (format!("/__sandbox/journal/{secret}"), String::new()),
            (format!("/__sandbox/{secret}"), String::new()),
            ("/__sandbox/faults".to_owned(), serde_json::json!({ "fault": secret }).to_string()),
            ("/__sandbox/faults".to_owned(), serde_json::json!({ "fault": "error", "status": 400, "code": secret }).to_string()),
            (
                "/__sandbox/notifications".to_owned(),
                serde_json::json!({ "url": "http://127.0.0.1:9/", "event_type": secret, "resource": {}, "once": true })
                    .to_string(),
            ),
            (format!("/__sandbox/certificates/{secret}/sign"), String::new()),
        ] {
            let method = if body.is_empty() && path.contains("/journal/") { "GET" } else { "POST" };
            answers.push(control(&gateway, method, &path, &body).await.1);
        }
        // A call that is answered with the code of the fault.
        query("1").send(&gateway.client().unwrap()).await.unwrap_err();
        gateway.delivered().await;
        answers.push(control(&gateway, "GET", "/__sandbox/notifications", "").await.1);
        for number in 1..=gateway.journal().last().unwrap().number {
            answers.push(control(&gateway, "GET", &format!("/__sandbox/journal/{number}"), "").await.1);
        }
        answers.push(control(&gateway, "GET", "/__sandbox/journal", "").await.1);
        let shown = answers.concat();
        assert!(shown.contains("which is not shown"), "{shown}");
        for part in parts {
            assert!(!shown.contains(part), "{shown}");
        }
    }
}

#[tokio::test]
async fn the_gateway_waits_until_every_notification_was_taken() {
    let gateway = gateway().await;
    gateway.delivered().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    gateway.notify(&url, "A.B", r#"{"a":1}"#).unwrap();
    assert!(control(&gateway, "GET", "/__sandbox/notifications", "").await.1.contains(r#""waiting":1"#));
    assert!(tokio::time::timeout(Duration::from_millis(100), gateway.delivered()).await.is_err());
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut request = vec![0; 64 * 1024];
    let read = stream.read(&mut request).await.unwrap();
    stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
    tokio::time::timeout(Duration::from_secs(2), gateway.delivered()).await.expect("it was taken");
    // What was sent is in the journal, byte for byte.
    let journal = gateway.journal();
    let entry = journal.iter().find(|entry| entry.verdict == Verdict::Notification).unwrap();
    let sent = String::from_utf8_lossy(&request[..read]).into_owned();
    assert!(sent.ends_with(std::str::from_utf8(entry.request_body().unwrap()).unwrap()), "{sent}");
}

#[tokio::test]
async fn to_pay_is_to_pay_the_order_or_else_the_transaction_of_a_number() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let order = r#"{"appid":"wx1","description":"a","out_trade_no":"NATIVE1","notify_url":"https://www.example.com/","amount":{"total":1}}"#;
    let request = client.request(wechatpay_runtime::Method::Post, "v3/pay/transactions/native");
    let mut order: Value = serde_json::from_str(order).unwrap();
    order["mchid"] = gateway.keys().mchid().into();
    request.json(&order).send().await.unwrap();
    gateway.pay("NATIVE1").unwrap();
    let query = QueryTransaction::builder().out_trade_no("NATIVE1");
    assert_eq!(query.send(&client).await.unwrap().trade_state, TradeState::Success);

    create("1").send(&client).await.unwrap();
    gateway.confirm("1").unwrap();
    complete("1", 100).send(&client).await.unwrap();
    gateway.pay("1").unwrap();
    assert_eq!(gateway.state("1").unwrap(), wechatpay_sandbox::State::Done);
    assert!(gateway.pay("NOBODY1").unwrap_err().to_string().contains("NOBODY1"));
}

#[wechatpay_endpoint(POST, "v3/lottery/<id>/draw", response = Drawn)]
#[derive(Debug, Clone)]
struct Draw {
    id: String,
    #[wechatpay(query)]
    language: String,
    fen: i64,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Drawn {
    text: String,
    fen: i64,
}

#[tokio::test]
async fn calls_that_nobody_declared_are_served_as_data() {
    let stubs = r#"[
        {"method": "POST", "template": "v3/lottery/{id}/draw", "body": {"text": "{language}: {id}", "fen": "{fen}"}},
        {"method": "POST", "template": "v3/lottery/closed/draw", "status": 400, "body": {"code": "ORDER_CLOSED", "message": "No. {id}"}},
        {"method": "DELETE", "template": "v3/lottery/<id>"},
        {"method": "GET", "template": "v3/payscore/serviceorder", "status": 404, "body": {"code": "ORDER_NOT_EXIST", "message": "a"}}
    ]"#;
    let gateway = Gateway::builder().keys(KEYS.clone()).serve_stubs(stubs).unwrap().start().await.unwrap();
    let client = gateway.client().unwrap();
    let draw = |id: &str| Draw { id: id.into(), language: "zh CN".into(), fen: 7 };
    // Signed, as every response is: the client has verified it.
    assert_eq!(draw("a/b").send(&client).await.unwrap(), Drawn { text: "zh CN: a/b".into(), fen: 7 });
    assert_eq!(error_response(draw("closed").send(&client).await), (400, "ORDER_CLOSED".to_owned()));
    client.request(wechatpay_runtime::Method::Delete, "v3/lottery/{id}").path("id", "1").send().await.unwrap();
    // In the place of a product's own call.
    create("1").send(&client).await.unwrap();
    assert_eq!(error_response(query("1").send(&client).await), (404, "ORDER_NOT_EXIST".to_owned()));
    let unsigned = raw(
        &gateway,
        "DELETE /v3/lottery/1 HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nUser-Agent: x\r\nConnection: close\r\n\r\n",
    );
    assert!(unsigned.await.starts_with("HTTP/1.1 401"));
}
