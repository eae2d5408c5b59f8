//! RetryPolicy: which calls are sent again, how often, where to, and what the caller sees of it.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wechatpay_endpoints::{Advice, Client, Error, Method, RequestBuilder, RetryPolicy};
use wechatpay_sandbox::{Fault, Gateway, State, Verdict};

use crate::live::{complete, confirmed, create, gateway, query};

/// Four attempts, close together.
fn quick() -> RetryPolicy {
    RetryPolicy::default().pause(Duration::from_millis(2)).longest_pause(Duration::from_millis(20))
}

async fn gateway_and_client() -> (Gateway, Client) {
    let gateway = gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(quick());
    confirmed(&gateway, &client, "1").await;
    (gateway, client)
}

/// How many requests that completed the order the gateway has seen.
fn completions(gateway: &Gateway) -> usize {
    gateway.journal().iter().filter(|entry| entry.target.ends_with("/complete")).count()
}

/// The complete call as one that nothing says is idempotent.
fn once(client: &Client) -> RequestBuilder {
    let request = complete("1").request().unwrap();
    client.request(Method::Post, request.target()).body(request.body())
}

#[tokio::test]
async fn an_idempotent_call_outlives_every_fault_that_passes() {
    for fault in [
        Fault::SystemError,
        Fault::SystemErrorAfter,
        Fault::FrequencyLimited,
        Fault::BadGateway,
        Fault::Html,
        Fault::ClosedBefore,
        Fault::ClosedAfter,
        Fault::CutBody,
        Fault::Probe,
        Fault::WrongSignature,
        Fault::WrongSerial,
        Fault::MissingSignature,
        Fault::StaleTimestamp,
        Fault::BodyBitFlipped,
    ] {
        let (gateway, client) = gateway_and_client().await;
        gateway.inject(fault.clone().times(2));
        let completed = complete("1").send(&client).await.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!(completed.total_amount, 3900, "{fault:?}");
        assert_eq!(completions(&gateway), 3, "{fault:?}");
        // Each attempt is signed afresh: the gateway refuses a nonce that it has seen.
        assert!(gateway.journal().iter().all(|entry| entry.verdict == Verdict::Authentic), "{fault:?}");
    }
}

#[tokio::test]
async fn a_call_that_is_not_idempotent_is_sent_once_whatever_happens() {
    for fault in [Fault::SystemError, Fault::FrequencyLimited, Fault::ClosedBefore, Fault::ClosedAfter, Fault::Probe, Fault::Html]
    {
        let (gateway, client) = gateway_and_client().await;
        gateway.inject(fault.clone());
        let error = once(&client).send().await.unwrap_err();
        assert_eq!((completions(&gateway), error.attempts()), (1, 1), "{fault:?}: {error}");
    }
}

#[tokio::test]
async fn an_undeclared_call_is_repeated_where_its_caller_says_that_it_is_idempotent() {
    let (gateway, client) = gateway_and_client().await;
    gateway.inject(Fault::ClosedAfter);
    let response = once(&client).idempotent().send().await.unwrap();
    assert_eq!((response.attempts(), completions(&gateway)), (2, 2));
}

#[tokio::test]
async fn the_error_of_the_last_attempt_says_how_many_there_were() {
    let (gateway, client) = gateway_and_client().await;
    gateway.inject(Fault::SystemError.times(100));
    let error = complete("1").send(&client).await.unwrap_err();
    assert_eq!((error.attempts(), completions(&gateway), error.advice()), (4, 4, Advice::Retry));
    assert!(error.to_string().ends_with("after 4 attempts"), "{error}");

    let error = complete("1").send(&client.with_retry_policy(RetryPolicy::never())).await.unwrap_err();
    assert_eq!((error.attempts(), completions(&gateway)), (1, 5));
    let mut invalid = complete("1");
    invalid.total_amount = 1;
    assert_eq!(invalid.send(&client).await.unwrap_err().attempts(), 0);
}

#[tokio::test]
async fn refusals_are_not_repeated() {
    let (gateway, client) = gateway_and_client().await;
    for status in [400, 401, 403, 404] {
        gateway.inject(Fault::Error { status, code: "PARAM_ERROR".into() });
        let error = complete("1").send(&client).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
    }
}

#[tokio::test]
async fn a_refusal_behind_an_attempt_of_unknown_outcome_does_not_say_that_nothing_was_done() {
    let (gateway, client) = gateway_and_client().await;
    gateway.inject(Fault::ClosedAfter);
    gateway.inject(Fault::Error { status: 403, code: "NO_AUTH".into() });
    let error = complete("1").send(&client).await.unwrap_err();
    assert_eq!((error.status(), error.attempts(), error.advice()), (Some(403), 2, Advice::AskForState));
    assert_eq!(gateway.state("1").unwrap(), State::Completed);
    let Error::Api(api) = error else { panic!("{error}") };
    assert_eq!(api.advice(), Advice::AskForState);
}

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_given_up_and_repeated() {
    let (gateway, _) = gateway_and_client().await;
    let client = gateway.client_builder().unwrap().retry_policy(quick()).timeout(Duration::from_millis(700)).build().unwrap();
    gateway.inject(Fault::Delay(Duration::from_secs(20)));
    assert_eq!(complete("1").send(&client).await.unwrap().total_amount, 3900);
    gateway.inject(Fault::Delay(Duration::from_secs(20)));
    let error = once(&client).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.advice()), (1, Advice::AskForState));
}

#[tokio::test]
async fn the_deadline_ends_a_call_whatever_the_repeats_would_allow() {
    let (gateway, client) = gateway_and_client().await;
    let client = client.with_retry_policy(RetryPolicy::default().attempts(1000).pause(Duration::from_millis(50)));
    gateway.inject(Fault::SystemError.times(1000));
    let begun = Instant::now();
    let error = complete("1").send(&client.with_deadline(Duration::from_millis(500))).await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert!(error.attempts() < 20, "{error}");

    gateway.reset();
    gateway.inject(Fault::Delay(Duration::from_secs(20)));
    let error = query("1").send(&client.with_deadline(Duration::from_millis(300))).await.unwrap_err();
    assert_eq!((error.attempts(), error.advice()), (1, Advice::AskForState));
}

/// A server that answers the same bytes to each request, and how many it answered.
async fn canned(response: &'static str) -> (String, std::sync::Arc<std::sync::atomic::AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let count = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let counted = std::sync::Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut bytes = [0; 4096];
            let _ = stream.read(&mut bytes).await;
            counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let _ = stream.write_all(response.as_bytes()).await;
        }
    });
    (address, count)
}

#[tokio::test]
async fn retry_after_is_kept_and_one_beyond_the_deadline_ends_the_call_at_once() {
    let response = |seconds: &'static str| match seconds {
        "1" => "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        _ => "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 3600\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    };
    let (address, count) = canned(response("1")).await;
    let client = crate::fixed::client().base_url(address).retry_policy(quick().attempts(2)).build().unwrap();
    let begun = Instant::now();
    let error = query("1").send(&client).await.unwrap_err();
    assert!(begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!((error.attempts(), count.load(std::sync::atomic::Ordering::SeqCst)), (2, 2));
    let Error::Api(api) = &error else { panic!("{error}") };
    assert_eq!((api.retry_after, api.advice()), (Some(Duration::from_secs(1)), Advice::SlowDown));

    let (address, count) = canned(response("3600")).await;
    let client = crate::fixed::client().base_url(address).retry_policy(quick()).build().unwrap();
    let begun = Instant::now();
    assert_eq!(query("1").send(&client).await.unwrap_err().attempts(), 1);
    assert!(begun.elapsed() < Duration::from_secs(30));
    assert_eq!(count.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[tokio::test]
async fn retry_after_as_a_date_counts_from_the_clients_clock() {
    // The client's clock stands at 2019-04-02T12:34:20Z.
    let (address, count) = canned(
        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: Tue, 02 Apr 2019 12:34:21 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    )
    .await;
    let client = crate::fixed::client().base_url(address).retry_policy(quick().attempts(2)).build().unwrap();
    let begun = Instant::now();
    let error = query("1").send(&client).await.unwrap_err();
    assert!(begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!((error.attempts(), count.load(std::sync::atomic::Ordering::SeqCst)), (2, 2));
    let Error::Api(api) = &error else { panic!("{error}") };
    assert_eq!(api.retry_after, Some(Duration::from_secs(1)));
}

/// An address at which nobody listens.
async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

#[tokio::test]
async fn the_backup_host_is_asked_where_no_connection_came_about_even_for_a_call_that_is_not_idempotent() {
    let (gateway, _) = gateway_and_client().await;
    let builder = || gateway.client_builder().unwrap().retry_policy(quick());
    let client = builder().base_url(nobody().await).backup_base_urls([gateway.base_url()]).build().unwrap();
    let response = once(&client).send().await.unwrap();
    assert_eq!((response.attempts(), completions(&gateway)), (2, 1));

    let error = once(&client.with_retry_policy(RetryPolicy::never())).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.advice()), (1, Advice::Retry));
    let alone = builder().base_url(nobody().await).build().unwrap();
    let error = once(&alone).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.advice()), (4, Advice::Retry));
}

#[tokio::test]
async fn a_backup_that_answered_is_asked_first_until_it_fails_itself() {
    let (gateway, _) = gateway_and_client().await;
    let main = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = main.local_addr().unwrap();
    drop(main);
    let builder = gateway.client_builder().unwrap().retry_policy(quick()).base_url(format!("http://{address}"));
    let client = builder.backup_base_urls([gateway.base_url()]).build().unwrap();
    assert_eq!(once(&client).send().await.unwrap().attempts(), 2);
    // The clones of a client remember it too.
    assert_eq!(once(&client.with_deadline(Duration::from_secs(30))).send().await.unwrap().attempts(), 1);
    // A call that is to go to the main host goes there.
    let error = once(&client.with_retry_policy(RetryPolicy::never())).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.advice()), (1, Advice::Retry));
    assert_eq!(once(&client).send().await.unwrap().attempts(), 1);
    drop(gateway);
    // Both are gone: the backup is tried, then the main one, and then there is a pause.
    let error = query("1").send(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.advice()), (4, Advice::Retry));
    // The main one is back, and it is asked first again.
    let main = TcpListener::bind(address).await.unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = main.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").await;
        }
    });
    let error = query("1").send(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.status()), (1, Some(404)));
}

#[tokio::test]
async fn the_backup_host_is_not_asked_where_the_main_one_was_reached() {
    let (gateway, _) = gateway_and_client().await;
    let (backup, count) = canned("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n").await;
    let client = gateway.client_builder().unwrap().retry_policy(quick()).backup_base_urls([backup]).build().unwrap();
    for fault in [Fault::ClosedBefore, Fault::ClosedAfter, Fault::SystemError, Fault::CutBody] {
        gateway.inject(fault);
        complete("1").send(&client).await.unwrap();
    }
    assert_eq!(count.load(std::sync::atomic::Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_backup_host_is_checked_like_the_main_one() {
    let error = crate::fixed::client().backup_base_urls(["http://api2.mch.weixin.qq.com"]).build().unwrap_err();
    assert!(error.to_string().contains("plain http"), "{error}");
}

#[tokio::test]
async fn a_repeated_creation_gives_the_order_that_the_first_attempt_made() {
    let (gateway, client) = gateway_and_client().await;
    gateway.inject(Fault::ClosedAfter);
    let created = create("2").send(&client).await.unwrap();
    assert_eq!(query("2").send(&client).await.unwrap().order_id, Some(created.order_id));
}
