//! What a call leaves in the log: endpoint, method, attempt, status, Request-ID, and never a body or a secret, whatever the
//! level and whichever crate writes.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use wechatpay_endpoints::{Advice, RetryPolicy};
use wechatpay_sandbox::Fault;

use crate::live::{complete, confirmed, create, gateway, query};
use crate::log::Log;

#[tokio::test]
async fn spans_carry_the_call_and_never_a_body_or_a_secret() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    confirmed(&gateway, &client, "1").await;

    let log = Log::of_process();
    complete("1").send(&client).await.unwrap();
    gateway.inject(Fault::Error { status: 403, code: "NO_AUTH".into() });
    query("1").send(&client).await.unwrap_err();

    let text = log.text();
    assert!(
        text.contains(r#"endpoint="v3/payscore/serviceorder/<out_order_no>/complete" method="POST" attempt=1 status=200"#),
        "{text}"
    );
    assert!(text.contains("status=403") && text.contains("advice=fix the configuration"), "{text}");
    let request_id = gateway.journal().last().unwrap().request_id.clone();
    assert!(text.contains(request_id.as_str()), "{request_id}: {text}");

    let keys = gateway.keys();
    let private_key = keys.merchant_private_key_pem().lines().filter(|line| !line.starts_with("-----"));
    let bodies = ["就餐费用服务费", "post_payments", "wxd678efh567hg6787"];
    for secret in private_key.chain([keys.api_v3_key()]).chain(bodies) {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[tokio::test]
async fn each_call_leaves_one_event_with_its_duration_and_a_query_that_finds_nothing_is_no_warning() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let log = Log::of_process();
    query("NO-SUCH-ORDER").send(&client).await.unwrap_err();
    create("EVENT").send(&client).await.unwrap();
    gateway.inject(Fault::SystemError);
    create("EVENT").send(&client.with_retry_policy(RetryPolicy::never())).await.unwrap_err();

    let journal = gateway.journal();
    let text = log.text();
    let event = |number: usize| {
        let id = journal[number].request_id.as_str();
        let lines: Vec<_> = text.lines().filter(|line| line.contains("duration_ms=") && line.contains(id)).collect();
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].contains("attempts=1") && lines[0].contains("endpoint="), "{}", lines[0]);
        lines[0]
    };
    let (nothing, created, failed) = (event(0), event(1), event(2));
    assert!(
        nothing.contains(" INFO ") && nothing.contains("call found nothing") && nothing.contains("ORDER_NOT_EXIST"),
        "{nothing}"
    );
    assert!(created.contains(" INFO ") && created.contains("call succeeded") && created.contains("status=200"), "{created}");
    assert!(failed.contains(" WARN ") && failed.contains("call failed") && failed.contains("SYSTEM_ERROR"), "{failed}");
    assert!(!text.lines().any(|line| line.contains(" WARN ") && line.contains("NO-SUCH-ORDER")));
}

#[tokio::test]
async fn an_observer_counts_calls_errors_by_advice_and_durations() {
    let gateway = gateway().await;
    let counted = Arc::new(Mutex::new(Vec::new()));
    let count = Arc::clone(&counted);
    let client = gateway
        .client_builder()
        .unwrap()
        .observer(move |call| {
            let id = call.request_id.map(str::to_owned);
            let (advice, method) = (call.error.map(wechatpay_endpoints::Error::advice), call.method.as_str());
            count.lock().unwrap().push((call.endpoint, method, call.status, call.attempts, advice, call.duration, id));
        })
        .build()
        .unwrap();
    create("1").send(&client).await.unwrap();
    gateway.inject(Fault::SystemError);
    gateway.inject(Fault::Delay(Duration::from_millis(50)));
    query("1").send(&client).await.unwrap();
    query("2").send(&client).await.unwrap_err();
    gateway.shutdown().await;
    create("3").send(&client.with_retry_policy(RetryPolicy::never())).await.unwrap_err();

    let counted = counted.lock().unwrap();
    let (endpoint, get) = ("v3/payscore/serviceorder", "GET");
    let seen: Vec<_> = counted.iter().map(|call| (call.0, call.1, call.2, call.3, call.4)).collect();
    assert_eq!(
        seen,
        [
            (endpoint, "POST", Some(200), 1, None),
            (endpoint, get, Some(200), 2, None),
            (endpoint, get, Some(404), 1, Some(Advice::NotFound)),
            (endpoint, "POST", None, 1, Some(Advice::Retry)),
        ]
    );
    assert!(counted[1].5 >= Duration::from_millis(50), "{:?}", counted[1].5);
    assert!(counted[0].6.is_some() && counted[3].6.is_none());
}
