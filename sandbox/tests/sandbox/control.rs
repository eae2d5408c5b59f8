//! Control calls over HTTP, the clock and the journal.

use wechatpay_sandbox::Verdict;

use super::*;

#[tokio::test]
async fn the_user_confirms_and_pays_over_http() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("a/平").send(&client).await.unwrap();
    let path = "/__sandbox/payscore/orders/a%2F%E5%B9%B3";
    let (status, body) = control(&gateway, "POST", &format!("{path}/confirm"), "").await;
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert!(body.contains("USER_CONFIRM"), "{body}");
    assert!(control(&gateway, "POST", &format!("{path}/confirm"), "").await.0.contains("400"));
    complete("a/平", 100).send(&client).await.unwrap();
    assert!(control(&gateway, "POST", &format!("{path}/pay"), "").await.1.contains(r#""state":"DONE""#));
    assert!(control(&gateway, "POST", "/__sandbox/payscore/orders/b/confirm", "").await.0.contains("404"));
}

#[tokio::test]
async fn faults_orders_and_time_are_set_over_http() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(wechatpay_runtime::RetryPolicy::never());
    let (status, _) =
        control(&gateway, "POST", "/__sandbox/faults", r#"{"fault":"system_error","count":1,"method":"POST"}"#).await;
    assert_eq!(status, "HTTP/1.1 204 No Content");
    assert_eq!(error_response(create("1").send(&client).await).0, 500);
    let (status, body) = control(&gateway, "POST", "/__sandbox/faults", r#"{"fault":"no such"}"#).await;
    assert!(status.contains("400") && body.contains("no such"), "{status} {body}");

    let order = r#"{"kind":"payafter-orders","out_order_no":"1","service_id":"500001","finish_ticket":"t","confirmed":true}"#;
    assert!(control(&gateway, "POST", "/__sandbox/payscore/orders", order).await.1.contains(r#""finish_ticket":"t""#));
    let (_, body) = control(&gateway, "GET", "/__sandbox/payscore/orders/1?kind=payafter-orders", "").await;
    assert!(body.contains("USER_CONFIRM"), "{body}");

    let before = gateway.clock().now();
    control(&gateway, "POST", "/__sandbox/clock", r#"{"seconds":1000}"#).await;
    assert!(gateway.clock().now() >= before + 1000);
    assert!(control(&gateway, "POST", "/__sandbox/clock", r#"{"seconds":-1}"#).await.0.contains("400"));
    let (status, problem) = control(&gateway, "POST", "/__sandbox/clock", r#"{"seconds":3153600000}"#).await;
    assert!(status.contains("400") && problem.contains("no further than a hundred years ahead"), "{status} {problem}");
    assert!(gateway.clock().now() < before + 2000);

    control(&gateway, "DELETE", "/__sandbox", "").await;
    assert!(gateway.clock().now() < before + 1000);
    assert!(control(&gateway, "GET", "/__sandbox/payscore/orders/1?kind=payafter-orders", "").await.0.contains("404"));
}

#[tokio::test]
async fn the_journal_tells_every_request_and_no_secret_is_told() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("1").send(&client).await.unwrap();
    let _ = query("2").send(&client).await;
    let (_, journal) = control(&gateway, "GET", "/__sandbox/journal", "").await;
    assert!(journal.contains(r#""code":"ORDER_NOT_EXIST""#) && journal.contains("/v3/payscore/serviceorder?"), "{journal}");
    let verdicts: Vec<_> = gateway.journal().iter().map(|entry| (entry.verdict, entry.status)).collect();
    let expected = [(Verdict::Authentic, Some(200)), (Verdict::Authentic, Some(404)), (Verdict::Control, Some(200))];
    assert_eq!(verdicts, expected);
    let (_, description) = control(&gateway, "GET", "/__sandbox", "").await;
    assert!(description.contains("BEGIN PUBLIC KEY") && !description.contains("PRIVATE"), "{description}");
    assert!(!format!("{gateway:?}").contains(gateway.keys().api_v3_key()));
}

#[tokio::test]
async fn the_environment_it_writes_configures_a_client() {
    let gateway = gateway().await;
    let directory = std::env::temp_dir().join(format!("wechatpay-sandbox-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let variables = gateway.write_environment(&directory).unwrap();
    let variable = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    let client = wechatpay_runtime::ClientBuilder::from_variables(variable).unwrap().build().unwrap();
    std::fs::remove_dir_all(&directory).unwrap();
    create("1").send(&client).await.unwrap();
}

#[tokio::test]
async fn what_is_optional_in_a_control_call_is_refused_where_it_is_something_else() {
    let gateway = gateway().await;
    for (path, body, name) in [
        ("faults", r#"{"fault":"probe","path":5}"#, "path"),
        ("faults", r#"{"fault":"probe","count":-1}"#, "count"),
        ("notifications/faults", r#"{"fault":"probe","count":"2"}"#, "count"),
        ("complaints", r#"{"images":"x"}"#, "images"),
        ("complaints", r#"{"apply_refund_amount":-1}"#, "apply_refund_amount"),
        ("papay/contracts", r#"{"plan_id":1,"out_contract_code":"C1","openid":7}"#, "openid"),
        ("vehicle/plates/A1/open", r#"{"plate_color":5}"#, "plate_color"),
        ("pay/transactions", r#"{"out_trade_no":"ORDER1","total":1,"success_time":0}"#, "success_time"),
    ] {
        let (status, answer) = control(&gateway, "POST", &format!("/__sandbox/{path}"), body).await;
        assert!(status.contains("400") && answer.contains(&format!("`{name}` is not a")), "{path} {body}: {status} {answer}");
    }
    assert!(control(&gateway, "POST", "/__sandbox/faults", r#"{"fault":"probe","path":null}"#).await.0.contains("204"));
}

#[tokio::test]
async fn certificates_are_issued_put_to_use_and_withdrawn_over_http() {
    let builder = Gateway::builder().keys(KEYS.clone()).key_mode(wechatpay_sandbox::KeyMode::Certificate);
    let gateway = builder.start().await.unwrap();
    let client = gateway.client().unwrap();
    create("1").send(&client).await.unwrap();
    let (_, body) = control(&gateway, "POST", "/__sandbox/certificates", r#"{"lifetime_seconds":86400}"#).await;
    let described: serde_json::Value = serde_json::from_str(&body).unwrap();
    let serial = described["listed"][1]["serial_no"].as_str().unwrap();
    let path = format!("/__sandbox/certificates/{serial}");
    assert!(control(&gateway, "POST", &format!("{path}/sign"), "").await.0.contains("204"));
    create("1").send(&client).await.unwrap();
    assert!(client.platform_keys().get(serial).is_some());
    // And undone: what signs follows the key mode again.
    assert!(control(&gateway, "DELETE", "/__sandbox/certificates/sign", "").await.0.contains("204"));
    let (_, body) = control(&gateway, "GET", "/__sandbox/certificates", "").await;
    assert!(body.contains(r#""signs":null"#), "{body}");
    create("1").send(&client).await.unwrap();
    assert!(control(&gateway, "DELETE", &path, "").await.0.contains("204"));
    assert!(control(&gateway, "DELETE", &path, "").await.0.contains("404"));
    assert!(control(&gateway, "POST", "/__sandbox/certificates/00/sign", "").await.0.contains("404"));
    assert!(control(&gateway, "POST", "/__sandbox/certificates", "{}").await.0.contains("400"));
}
