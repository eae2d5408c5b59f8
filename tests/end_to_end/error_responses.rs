//! What an error tells: the server's detail in its shapes, the number that support asks for, a refused signature explained,
//! and answers that are not WeChat Pay's.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wechatpay_endpoints::runtime::SignatureExplanation;
use wechatpay_endpoints::runtime::error::MessageLine;
use wechatpay_endpoints::{Advice, ApiError, Client, Error, ErrorCode, Merchant, Method, PlatformKey, RetryPolicy};
use wechatpay_sandbox::{ErrorShape, Fault, Gateway, Keys};

use crate::fixed;
use crate::live::{complete, create, gateway, query};
use crate::log::Log;
use crate::raw_server::RawServer;

fn api(error: Error) -> ApiError {
    match error {
        Error::Api(error) => *error,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn the_detail_names_the_parameter_by_its_wire_path() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let request = complete("1").request().unwrap();
    let mut body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    body["post_payments"][0]["name"] = "".into();
    let error = client.request(Method::Post, request.target()).json(&body).send().await.unwrap_err();
    let error = api(error);
    assert_eq!((error.status, &error.code), (400, &ErrorCode::ParamError));
    let details = error.details();
    assert_eq!(details.len(), 1);
    assert_eq!(details[0].field.as_deref(), Some("post_payments[0].name"));
    assert_eq!(details[0].location.as_deref(), Some("body"));
    assert_eq!(details[0].issue.as_deref(), Some("必填性规则校验失败，此字段为必填项"));

    // The documents have it in detail, several violations as a list.
    let gateway = Gateway::builder().keys(gateway.keys().clone()).error_shape(ErrorShape::Field).start().await.unwrap();
    let client = gateway.client().unwrap();
    body["appid"] = 3.into();
    let error = api(client.request(Method::Post, request.target()).json(&body).send().await.unwrap_err());
    let fields: Vec<_> = error.details().into_iter().filter_map(|detail| detail.field).collect();
    assert_eq!(fields, ["appid", "post_payments[0].name"]);
}

#[tokio::test]
async fn the_numeric_code_is_the_end_of_the_request_id() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let body = serde_json::json!({ "appid": "wx1", "service_id": "500001", "reason": "a", "unknown": 1 });
    let target = "/v3/payscore/serviceorder/1/cancel";
    let error = api(client.request(Method::Post, target).json(&body).send().await.unwrap_err());
    assert_eq!(error.numeric_code(), Some(270_924_358));
    assert!(error.request_id.as_deref().is_some_and(|id| id.ends_with("-270924358")), "{error:?}");
}

fn client_of(gateway: &Gateway, key: &Keys, base_url: String) -> Client {
    let keys = gateway.keys();
    let merchant = Merchant::from_pem(keys.mchid(), keys.merchant_serial(), key.merchant_private_key_pem().as_bytes()).unwrap();
    let platform_key = PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    Client::builder(merchant, platform_key).base_url(base_url).retry_policy(RetryPolicy::never()).build().unwrap()
}

#[tokio::test]
async fn a_signature_by_another_key_is_told_from_one_over_another_message() {
    let gateway = gateway().await;
    let stranger = Keys::generate().unwrap();
    let error = create("1").send(&client_of(&gateway, &stranger, gateway.base_url())).await.unwrap_err();
    assert_eq!(error.advice(), Advice::FixConfiguration);
    let text = error.to_string();
    assert!(text.contains("the private key does not belong to the merchant certificate"), "{text}");
    let error = api(error);
    assert_eq!(error.code, ErrorCode::SignError);
    assert_eq!(error.signature(), Some(&SignatureExplanation::Agrees));
}

/// A proxy that changes `from` to `to` in what it passes on; both have the same length.
async fn meddling(gateway: &Gateway, from: &'static str, to: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let upstream = gateway.address();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut upstream = tokio::net::TcpStream::connect(upstream).await.unwrap();
            tokio::spawn(async move {
                let (mut from_client, mut to_client) = stream.split();
                let (mut from_server, mut to_server) = upstream.split();
                let there = async {
                    let mut bytes = [0; 16384];
                    while let Ok(length @ 1..) = from_client.read(&mut bytes).await {
                        let mut bytes = bytes[..length].to_vec();
                        if let Some(at) = bytes.windows(from.len()).position(|window| window == from.as_bytes()) {
                            bytes[at..at + from.len()].copy_from_slice(to.as_bytes());
                        }
                        let _ = to_server.write_all(&bytes).await;
                    }
                };
                let back = tokio::io::copy(&mut from_server, &mut to_client);
                tokio::select! { () = there => {}, _ = back => {} }
            });
        }
    });
    address
}

#[tokio::test]
async fn what_something_in_between_has_changed_is_named() {
    let gateway = gateway().await;
    for (from, to, line, ours) in [
        ("serviceorder/1/", "serviceorder/2/", MessageLine::Target, "/1/complete"),
        ("\"appid\":\"wx", "\"appid\":\"WX", MessageLine::Body, "wxd678"),
    ] {
        let address = meddling(&gateway, from, to).await;
        let error = complete("1").send(&client_of(&gateway, gateway.keys(), address)).await.unwrap_err();
        let text = error.to_string();
        let error = api(error);
        let Some(SignatureExplanation::Differs { line: found, ours: shown, theirs, .. }) = error.signature() else {
            panic!("{error}");
        };
        assert_eq!(*found, line);
        assert!(shown.contains(ours) && !theirs.contains(ours), "{shown} {theirs}");
        assert!(text.contains(&line.to_string()), "{text}");
    }
}

#[tokio::test]
async fn html_shows_how_it_begins_and_an_empty_error_says_that_it_is_empty() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    gateway.inject(Fault::BadGateway);
    let error = api(query("1").send(&client).await.unwrap_err());
    assert_eq!((error.status, error.verified, error.code.as_str()), (502, false, "SYSTEM_ERROR"));
    assert!(error.message.contains("<title>502 Bad Gateway"), "{error}");
    assert!(error.details().is_empty());

    let error = api(error_of("403 Forbidden", "", b"").await);
    assert!(error.message.starts_with("the response is empty; it is not signed"), "{error}");
    // A proxy can send it after the call was carried out.
    assert_eq!((error.status, error.advice()), (403, Advice::AskForState));
    assert_eq!(error.numeric_code(), None);
}

/// What a query comes to that is answered so, without a signature.
async fn error_of(status: &str, headers: &str, body: &[u8]) -> Error {
    let server = RawServer::with(status, headers, body).await;
    let client = fixed::client().base_url(&server.base_url).retry_policy(RetryPolicy::never()).build().unwrap();
    query("1").send(&client).await.unwrap_err()
}

#[tokio::test]
async fn no_error_and_no_log_shows_a_control_character_or_a_mark_of_direction_that_a_stranger_sent() {
    let log = Log::of_process();
    let hostile = r"\u001b[2J\r\nOK\u202e\u009b";
    let json = format!(r#"{{"code":"C{hostile}","message":"M{hostile}","detail":{{"field":"F{hostile}\u2067"}}}}"#);
    let html = "<html>\u{1b}[2J \u{202e}\u{9b}\n</html>";
    for (status, headers, body) in [
        ("400 Bad Request", "Request-ID: a\tb\r\n", json.as_str()),
        ("403 Forbidden", "", html),
        ("200 OK", "Content-Type: text/\u{1b}[2Jhtml\r\n", html),
        ("200 OK", "Content-Type: text/\thtml\r\n", html),
        (
            "200 OK",
            "Wechatpay-Serial: S\tT\r\nWechatpay-Timestamp: 1\r\nWechatpay-Nonce: n\r\nWechatpay-Signature: AA==\r\n",
            "{}",
        ),
    ] {
        let error = error_of(status, headers, body.as_bytes()).await;
        let shown = format!("{error} {error:?}");
        let is_hostile = |one: char| one.is_control() || "\u{202e}\u{2067}\u{200f}".contains(one);
        assert!(!shown.contains(is_hostile), "{shown:?}");
    }
    let hostile = |one: char| (one.is_control() && one != '\n') || "\u{202e}\u{2067}".contains(one);
    let text = log.text();
    let lines = text.lines().filter(|line| line.contains("wechatpay"));
    assert!(lines.clone().any(|line| line.contains("call failed")), "{text}");
    lines.for_each(|line| assert!(!line.contains(hostile), "{line:?}"));
}

#[tokio::test]
async fn a_redirect_names_where_it_leads_and_the_likely_cause_and_leaves_the_outcome_unknown() {
    let location = "Location: https://login.example.com/portal?token=SECRET#x\r\n";
    for status in ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let error = error_of(status, location, b"<html>").await;
        let text = error.to_string();
        assert!(text.contains("it redirects to https://login.example.com/portal,") && !text.contains("SECRET"), "{text}");
        assert!(text.contains("base URL") && text.contains("proxy"), "{text}");
        assert_eq!(error.advice(), Advice::AskForState);
    }
}

/// What a query comes to that is answered so, signed well.
async fn error_of_signed(status: &str, headers: &str, body: &[u8]) -> Error {
    let server = RawServer::signed(status, headers, body).await;
    let client = fixed::client().base_url(&server.base_url).retry_policy(RetryPolicy::never()).build().unwrap();
    query("1").send(&client).await.unwrap_err()
}

#[tokio::test]
async fn a_signed_response_that_is_not_understood_is_never_said_to_come_from_something_in_between() {
    for body in ["<html>maintenance</html>", "", "[1]", r#"{"error":"maintenance"}"#] {
        for status in ["302 Found", "400 Bad Request", "503 Service Unavailable"] {
            let error = error_of_signed(status, "Location: https://example.com/a\r\n", body.as_bytes()).await;
            let text = error.to_string();
            assert!(!text.contains("between") && !text.contains("not signed") && !text.contains("proxy"), "{text}");
            let shown = ["maintenance", "[1]", "https://example.com/a"].iter().any(|shown| text.contains(shown));
            assert!(body.is_empty() || shown, "{text}");
            assert!(api(error).verified);
        }
    }
}

#[tokio::test]
async fn responses_are_asked_for_as_they_are_and_one_that_is_encoded_all_the_same_is_named() {
    let prepared = query("1").prepare(&fixed::client().build().unwrap()).unwrap();
    assert_eq!(prepared.header("accept-encoding"), Some("identity"));
    // What another crate of the program has compiled into the HTTP library does not unpack it.
    for error in [
        // Signed as it is sent: the call succeeded.
        error_of_signed("200 OK", "Content-Encoding: gzip\r\n", b"\x1f\x8b\x08").await,
        error_of_signed("400 Bad Request", "Content-Encoding: gzip\r\n", b"\x1f\x8b\x08").await,
        // Encoded on its way, so that the signature is over other bytes.
        error_of(
            "200 OK",
            &format!(
                "Content-Encoding: gzip\r\nWechatpay-Timestamp: {}\r\nWechatpay-Nonce: n\r\nWechatpay-Serial: {}\r\n\
                 Wechatpay-Signature: AA==\r\n",
                fixed::NOW,
                fixed::PUBLIC_KEY_ID
            ),
            b"\x1f\x8b\x08",
        )
        .await,
        error_of("403 Forbidden", "Content-Encoding: gzip\r\n", b"\x1f\x8b\x08").await,
    ] {
        let text = error.to_string();
        assert!(text.contains("encoded as `gzip` (Content-Encoding)"), "{text}");
    }
    assert_eq!(error_of("403 Forbidden", "Content-Encoding: identity\r\n", b"").await.advice(), Advice::AskForState);
}

#[tokio::test]
async fn of_an_unsigned_response_of_fifteen_megabytes_only_the_beginning_is_read() {
    let mut body = br#"{"code":"PARAM_ERROR","detail":["#.to_vec();
    body.resize(15 << 20, b'[');
    for status in ["400 Bad Request", "200 OK"] {
        let server = RawServer::with(status, "Content-Type: text/html\r\n", &body).await;
        let client = fixed::client().base_url(&server.base_url).retry_policy(RetryPolicy::never()).build().unwrap();
        let error = query("1").send(&client).await.unwrap_err();
        let (text, debug) = (error.to_string(), format!("{error:?}"));
        assert!(text.contains("PARAM_ERROR") && text.len() < 1000 && debug.len() < 2000, "{debug}");
        drop(client);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        // What the sockets' buffers take is not read by anybody.
        let written = server.written.load(std::sync::atomic::Ordering::Relaxed);
        assert!(written < 12 << 20, "{written}");
    }
}

#[tokio::test]
async fn what_programs_branch_on_has_a_name() {
    type Question = fn(&Error) -> bool;
    let questions: [(Question, &[(u16, &str)]); 7] = [
        (Error::is_not_found, &[(404, "ORDER_NOT_EXIST"), (404, "RESOURCE_NOT_EXISTS"), (400, "NO_STATEMENT_EXIST")]),
        (Error::is_already_paid, &[(400, "ORDERPAID")]),
        (Error::is_closed, &[(400, "ORDER_CLOSED"), (400, "ORDER_CANCELED")]),
        (Error::is_user_paying, &[(202, "USERPAYING")]),
        (Error::is_duplicate, &[(403, "OUT_TRADE_NO_USED"), (400, "ALREADY_EXISTS")]),
        (Error::is_balance_insufficient, &[(403, "NOT_ENOUGH")]),
        (Error::is_rate_limited, &[(429, "FREQUENCY_LIMITED"), (403, "RATELIMIT_EXCEEDED"), (429, "OF_TOMORROW")]),
    ];
    let gateway = gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    for (number, (_, errors)) in questions.iter().enumerate() {
        for (status, code) in *errors {
            gateway.inject(Fault::Error { status: *status, code: (*code).into() });
            let error = query("1").send(&client).await.unwrap_err();
            let answers: Vec<bool> = questions.iter().map(|(question, _)| question(&error)).collect();
            let expected: Vec<bool> = (0..questions.len()).map(|other| other == number).collect();
            assert_eq!(answers, expected, "{error}");
        }
    }
    // An order that is not there: created with the same number, not "fix the request".
    let error = query("1").send(&client).await.unwrap_err();
    assert!(error.is_not_found() && error.advice() == Advice::NotFound, "{error}");
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_or_that_the_client_writes_is_a_violation_and_nothing_is_sent() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    for (name, value) in [
        ("bad name", "1"),
        ("", "1"),
        ("x:y", "1"),
        ("平", "1"),
        ("authorization", "1"),
        ("Content-Type", "text/plain"),
        ("host", "example.com"),
        ("Transfer-Encoding", "chunked"),
        ("x-note", "a\r\nb: c"),
        ("x-note", " a"),
        ("x-note", "平"),
    ] {
        let call = client.request(Method::Get, "v3/certificates").header(name, value);
        let Err(Error::Invalid(violations)) = call.prepare() else { panic!("{name}: {value}") };
        assert_eq!(violations.iter().map(|violation| violation.field.as_str()).collect::<Vec<_>>(), [name]);
        assert!(matches!(call.send().await, Err(Error::Invalid(_))), "{name}: {value}");
    }
    let twice = client.request(Method::Get, "v3/certificates").header("x-note", "1").header("X-Note", "2");
    assert!(twice.prepare().unwrap_err().to_string().contains("is there more than once"));
    assert!(gateway.journal().is_empty());
    let call = client.request(Method::Get, "v3/certificates").header("Idempotency-Key", "1");
    assert_eq!(call.prepare().unwrap().headers().last().map(|(name, _)| *name), Some("Idempotency-Key"));
}
