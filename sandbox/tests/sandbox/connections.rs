//! Requests that no client of ours would send, and the end of the gateway.

use std::time::Duration;

use wechatpay_runtime::{Merchant, Nonce, PlatformKey};
use wechatpay_sandbox::{Fault, Gateway, State, Verdict};

use super::*;

const HEADERS: &str = "Host: localhost\r\nAccept: application/json\r\nUser-Agent: test\r\nConnection: close\r\n";

#[tokio::test]
async fn garbage_slow_and_half_closed_connections_leave_it_serving() {
    let gateway =
        Gateway::builder().keys(KEYS.clone()).head_time(Duration::from_millis(100)).body_time(Duration::from_millis(100));
    let gateway = gateway.start().await.unwrap();
    raw(&gateway, "\u{0}\u{1}garbage\r\n\r\n").await;
    raw(&gateway, "GET /v3").await;
    raw(&gateway, "").await;
    let slow_body = raw(&gateway, &format!("POST /v3/x HTTP/1.1\r\n{HEADERS}Content-Length: 10\r\n\r\n{{")).await;
    assert!(slow_body.starts_with("HTTP/1.1 408"), "{slow_body}");
    for request in [
        "GET /v3/x HT",
        "POST /v3/x HTTP/1.1\r\nContent-Length: 10\r\n\r\n{",
        "POST /v3/x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ] {
        let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
    let client = gateway.client().unwrap();
    create("1").send(&client).await.unwrap();
}

#[tokio::test]
async fn clients_that_send_a_head_and_no_body_do_not_keep_an_honest_one_waiting() {
    let gateway = Gateway::builder().keys(KEYS.clone()).connection_limit(16).start().await.unwrap();
    let mut silent = Vec::new();
    for _ in 0..40 {
        let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
        stream.write_all(format!("POST /v3/x HTTP/1.1\r\n{HEADERS}Content-Length: 10\r\n\r\n{{").as_bytes()).await.unwrap();
        silent.push(stream);
    }
    let client = gateway.client().unwrap();
    let call = create("1").send(&client);
    tokio::time::timeout(Duration::from_secs(3), call).await.expect("it waits").unwrap();
    // Calls that are being answered make no room.
    gateway.inject(Fault::Delay(Duration::from_millis(500)));
    let call = tokio::spawn(async move { query("1").send(&client).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    for _ in 0..40 {
        silent.push(TcpStream::connect(gateway.address()).await.unwrap());
    }
    call.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_client_that_never_reads_is_closed() {
    let gateway = Gateway::builder().keys(KEYS.clone()).write_time(Duration::from_millis(200)).start().await.unwrap();
    let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
    let requests = "GET /__sandbox HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100);
    let write = async { while stream.write_all(requests.as_bytes()).await.is_ok() {} };
    tokio::time::timeout(Duration::from_secs(20), write).await.expect("it keeps its connection");
}

#[tokio::test]
async fn a_client_that_has_sent_all_it_wants_to_gets_every_response() {
    let gateway = gateway().await;
    let requests = "GET /__sandbox/clock HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(5);
    for _ in 0..400 {
        let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
        stream.write_all(requests.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answers = String::new();
        stream.read_to_string(&mut answers).await.unwrap();
        assert_eq!(answers.matches("HTTP/1.1 200").count(), 5, "{answers}");
    }
}

#[tokio::test]
async fn a_web_page_cannot_make_control_calls() {
    let gateway = gateway().await;
    create("1").send(&gateway.client().unwrap()).await.unwrap();
    let port = gateway.address().port();
    for headers in [
        format!("Host: evil.example:{port}\r\n"),
        format!("Host: 127.0.0.1:{port}\r\nOrigin: https://evil.example\r\n"),
        format!("Host: 127.0.0.1:{port}\r\nOrigin: null\r\n"),
    ] {
        for (method, path) in [("POST", "/payscore/orders/1/confirm"), ("DELETE", ""), ("POST", "/faults"), ("GET", "/journal")] {
            let request =
                format!("{method} /__sandbox{path} HTTP/1.1\r\n{headers}Connection: close\r\nContent-Length: 0\r\n\r\n");
            let response = raw(&gateway, &request).await;
            assert!(response.starts_with("HTTP/1.1 403"), "{request}{response}");
        }
    }
    assert_eq!(gateway.state("1").unwrap(), State::Created);
}

#[tokio::test]
async fn a_gateway_on_every_address_takes_control_calls_from_this_machine_by_ipv4_and_ipv6() {
    let address = (std::net::Ipv6Addr::UNSPECIFIED, 0).into();
    // A machine without IPv6 has nothing to test.
    let Ok(gateway) = Gateway::builder().keys(KEYS.clone()).address(address).start().await else { return };
    for host in ["127.0.0.1", "[::1]"] {
        let Ok(mut stream) = TcpStream::connect(format!("{host}:{}", gateway.address().port())).await else { continue };
        let request = format!("GET /__sandbox/clock HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).await.unwrap();
        assert!(response.starts_with("HTTP/1.1 200"), "{host}: {response}");
    }
}

#[tokio::test]
async fn pipelined_requests_are_answered_in_their_order() {
    let gateway = gateway().await;
    let mut requests = String::new();
    for path in ["/__sandbox/clock", "/v3/x", "/__sandbox/journal", "/nowhere"] {
        requests += &format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    let answers = raw(&gateway, &format!("{requests}GET /__sandbox HTTP/1.1\r\n{HEADERS}\r\n")).await;
    let statuses: Vec<_> = answers.split("HTTP/1.1 ").skip(1).map(|response| &response[..3]).collect();
    assert_eq!(statuses, ["200", "400", "200", "400", "200"], "{answers}");
    create("1").send(&gateway.client().unwrap()).await.unwrap();
}

#[tokio::test]
async fn a_connection_that_idles_is_closed() {
    let gateway = Gateway::builder().keys(KEYS.clone()).head_time(Duration::from_millis(100)).start().await.unwrap();
    let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
    stream.write_all(b"GET /__sandbox/clock HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    let mut response = Vec::new();
    tokio::time::timeout(Duration::from_secs(2), stream.read_to_end(&mut response)).await.unwrap().unwrap();
    assert!(response.starts_with(b"HTTP/1.1 200"));
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused() {
    let gateway = Gateway::builder().keys(KEYS.clone()).body_limit(10).start().await.unwrap();
    let response = raw(&gateway, &format!("POST /v3/x HTTP/1.1\r\n{HEADERS}Content-Length: 11\r\n\r\n12345678901")).await;
    assert!(response.starts_with("HTTP/1.1 413"), "{response}");
}

#[tokio::test]
async fn what_has_to_be_in_the_headers_is_missed() {
    let gateway = gateway().await;
    let response = raw(&gateway, "GET /v3/x HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nConnection: close\r\n\r\n").await;
    assert!(response.starts_with("HTTP/1.1 400") && response.contains("Http头缺少Accept或User-Agent"), "{response}");
    let response = raw(&gateway, &format!("GET /v3/x HTTP/1.1\r\n{HEADERS}\r\n")).await;
    assert!(response.starts_with("HTTP/1.1 401") && response.contains("Http头Authorization值格式错误"), "{response}");
    assert!(!response.to_ascii_lowercase().contains("wechatpay-signature"), "{response}");
    let two = "Authorization: a\r\nAuthorization: b\r\n";
    let response = raw(&gateway, &format!("GET /v3/x HTTP/1.1\r\n{HEADERS}{two}\r\n")).await;
    assert!(response.contains("Http头Authorization值格式错误"), "{response}");
    let explanations = gateway.journal().into_iter().map(|entry| entry.explanation).collect::<Vec<_>>();
    assert_eq!(
        explanations,
        [
            "The HTTP header User-Agent is missing",
            "The HTTP header Authorization is missing",
            "The HTTP header Authorization is there 2 times"
        ]
    );
}

/// An `Authorization` header over this message, with the gateway's keys.
pub(crate) fn authorize(gateway: &Gateway, message: &str, timestamp: u64, nonce: &str) -> String {
    let keys = gateway.keys();
    let pem = keys.merchant_private_key_pem().as_bytes();
    let merchant = Merchant::from_pem(keys.mchid(), keys.merchant_serial(), pem).unwrap();
    let authorization = merchant.authorize(message.as_bytes(), &timestamp.to_string(), nonce).unwrap();
    format!("Authorization: {authorization}\r\n")
}

#[tokio::test]
async fn a_wrong_signature_is_answered_with_what_was_verified_and_explained_in_the_journal() {
    let gateway = gateway().await;
    let now = gateway.clock().now();
    let nonce = "593BEC0C930BF1AFEB40B4A08C8FB242";
    let authorization = authorize(&gateway, &format!("GET\n/v3/x\n{now}\n{nonce}\n\n"), now, nonce);
    let response = raw(&gateway, &format!("GET /v3/x?a=b HTTP/1.1\r\n{HEADERS}{authorization}\r\n")).await;
    assert!(response.starts_with("HTTP/1.1 401"), "{response}");
    assert!(response.contains(&format!(r#""truncated_sign_message":"GET\n/v3/x?a=b\n{now}\n{nonce}\n\n""#)), "{response}");
    let entry = gateway.journal().pop().unwrap();
    assert_eq!(entry.verdict, Verdict::NotAuthentic);
    assert_eq!(entry.explanation, "wrong signature: the merchant's key made it, but over the path without the query");
}

#[tokio::test]
async fn a_nonce_counts_once_and_a_timestamp_five_minutes() {
    let gateway = gateway().await;
    let now = gateway.clock().now();
    let send = async |at: u64, nonce: &str| {
        let authorization = authorize(&gateway, &format!("GET\n/v3/x\n{at}\n{nonce}\n\n"), at, nonce);
        let response = raw(&gateway, &format!("GET /v3/x HTTP/1.1\r\n{HEADERS}{authorization}\r\n")).await;
        let status = response.split(' ').nth(1).unwrap_or_default().to_owned();
        (status, gateway.journal().pop().unwrap().explanation)
    };
    let nonce = Nonce::random().unwrap();
    // The address does not exist, which is found out after the signature was verified.
    assert_eq!(send(now, nonce.as_str()).await.0, "404");
    let (status, explanation) = send(now, nonce.as_str()).await;
    assert!(status == "401" && explanation.contains("used before"), "{status} {explanation}");
    let (status, explanation) = send(now - 320, Nonce::random().unwrap().as_str()).await;
    assert!(status == "401" && explanation.contains("s behind the gateway's clock"), "{status} {explanation}");
    let (status, explanation) = send(now + 400, Nonce::random().unwrap().as_str()).await;
    assert!(status == "401" && explanation.contains("s ahead of the gateway's clock"), "{status} {explanation}");
    let (status, explanation) = send(now, "under_score").await;
    assert!(status == "401" && explanation.contains("should be 32 characters"), "{status} {explanation}");
}

#[tokio::test]
async fn answers_and_errors_after_authentication_are_signed() {
    let gateway = gateway().await;
    let now = gateway.clock().now();
    let nonce = Nonce::random().unwrap();
    let nonce = nonce.as_str();
    let body = r#"{"appid":"wx1","service_id":"500001","post_payments":[{"name":"a","amount":1}],"total_amount":1,"none":1}"#;
    let target = "/v3/payscore/serviceorder/1/complete";
    let authorization = authorize(&gateway, &format!("POST\n{target}\n{now}\n{nonce}\n{body}\n"), now, nonce);
    let json = format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len());
    let response = raw(&gateway, &format!("POST {target} HTTP/1.1\r\n{HEADERS}{json}{authorization}\r\n{body}")).await;
    assert!(response.starts_with("HTTP/1.1 400"), "{response}");
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let header = |name: &str| {
        let named = |line: &'_ str| {
            line.split_once(": ").filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
        };
        head.lines().find_map(named)
    };
    let headers =
        ["timestamp", "nonce", "serial", "signature", "signature-type"].map(|name| header(&format!("wechatpay-{name}")));
    let [timestamp, nonce, serial, signature, signature_type] = headers.each_ref().map(Option::as_deref);
    let headers = wechatpay_runtime::verification::SignatureHeaders { timestamp, nonce, serial, signature, signature_type };
    let key = PlatformKey::from_pem(gateway.keys().platform_key_id(), gateway.keys().platform_public_key_pem().as_bytes());
    wechatpay_runtime::verification::verify(&key.unwrap().into(), &headers, body.as_bytes(), now).unwrap();
    assert!(header("request-id").unwrap().ends_with("-270924358"));
    assert!(body.contains(r#""detail":{"location":null,"value":["/body/none"]}"#), "{body}");
}

#[tokio::test]
async fn a_gateway_that_was_shut_down_or_dropped_takes_no_connection() {
    let running = gateway().await;
    let address = running.address();
    let client = running.client().unwrap();
    create("1").send(&client).await.unwrap();
    // The client keeps its connection open; that does not keep the gateway.
    tokio::time::timeout(Duration::from_secs(2), running.shutdown()).await.unwrap();
    assert!(TcpStream::connect(address).await.is_err());

    let dropped = gateway().await;
    let address = dropped.address();
    let mut open = TcpStream::connect(address).await.unwrap();
    drop(dropped);
    assert!(matches!(open.read(&mut [0; 1]).await, Ok(0) | Err(_)));
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_shutdown_waits_for_the_calls_that_are_being_answered_and_a_drop_does_not() {
    for (shut_down, answered) in [(true, true), (false, false)] {
        let gateway = gateway().await;
        let client = gateway.client().unwrap();
        gateway.inject(Fault::Delay(Duration::from_millis(300)));
        let call = tokio::spawn(async move { create("1").send(&client).await });
        tokio::time::sleep(Duration::from_millis(100)).await;
        if shut_down {
            gateway.shutdown().await
        } else {
            drop(gateway)
        }
        let result = tokio::time::timeout(Duration::from_secs(2), call).await.unwrap().unwrap();
        assert_eq!(result.is_ok(), answered, "{result:?}");
    }
}
