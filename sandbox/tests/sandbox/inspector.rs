//! The gateway's page as a browser asks for it; tests/end_to_end/inspector.rs drives it in one.

use std::time::Duration;

use serde_json::Value;
use tokio::time::timeout;

use super::*;

async fn get(gateway: &Gateway, path: &str, headers: &str) -> String {
    raw(gateway, &format!("GET {path} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n")).await
}

#[tokio::test]
async fn the_page_loads_nothing_but_itself_and_leaves_no_trace_in_the_journal() {
    let gateway = gateway().await;
    for file in ["", "cashier", "inspector/inspector.js", "inspector/words.js", "inspector/inspector.css", "inspector/icon.svg"] {
        let response = get(&gateway, &format!("/__sandbox/{file}"), "Host: 127.0.0.1\r\n").await;
        assert!(response.starts_with("HTTP/1.1 200"), "{file}: {response}");
        assert!(response.contains("default-src 'none'; script-src 'self'") && response.contains("nosniff"), "{file}");
        let (_, content) = response.split_once("\r\n\r\n").unwrap();
        let foreign = content.matches("://").count() - content.matches("http://127.0.0.1").count();
        // The namespace of SVG, `http://.*` of a form's field, `https://` of a document's address.
        let known = ["http://www.w3.org/2000/svg", "\"http://.*\"", "\"https://\""];
        assert_eq!(foreign, known.iter().map(|known| content.matches(known).count()).sum::<usize>(), "{file}");
        assert!(!content.contains("innerHTML") && !content.contains(" onclick="), "{file}");
    }
    assert!(gateway.journal().is_empty());
    assert!(get(&gateway, "/__sandbox/inspector/none.js", "Host: localhost\r\n").await.starts_with("HTTP/1.1 404"));
}

#[tokio::test]
async fn neither_the_page_nor_its_stream_is_given_to_another_page() {
    let gateway = gateway().await;
    for path in ["/__sandbox/", "/__sandbox/inspector/state", "/__sandbox/inspector/stream", "/__sandbox/cashier"] {
        for headers in ["Host: evil.example\r\n", "Host: 127.0.0.1\r\nOrigin: https://evil.example\r\n"] {
            let response = get(&gateway, path, headers).await;
            assert!(response.starts_with("HTTP/1.1 403"), "{path} {headers}: {response}");
        }
    }
}

#[tokio::test]
async fn the_stream_tells_of_each_entry_and_ends_with_the_gateway() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("S1").send(&client).await.unwrap();
    let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
    stream.write_all(b"GET /__sandbox/inspector/stream HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    let mut received = String::new();
    let mut read_until = async |expected: &str| {
        let mut buffer = [0; 4096];
        while !received.contains(expected) {
            let count = timeout(Duration::from_secs(5), stream.read(&mut buffer)).await.unwrap().unwrap();
            assert!(count > 0, "{received}");
            received += &String::from_utf8_lossy(&buffer[..count]);
        }
    };
    read_until("\"english\":\"Creates a service order\"").await;
    query("S1").send(&client).await.unwrap();
    read_until("id: 2\nevent: entry\n").await;
    // Nobody waits for the stream to end.
    timeout(Duration::from_secs(3), gateway.shutdown()).await.unwrap();
}

#[tokio::test]
async fn an_entry_shows_what_was_signed_and_copies_as_a_typed_call() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("S1").send(&client).await.unwrap();
    query("S1").send(&client).await.unwrap();
    let entry = |number: u64| {
        let gateway = &gateway;
        async move {
            let response = get(gateway, &format!("/__sandbox/inspector/entries/{number}"), "Host: localhost\r\n").await;
            serde_json::from_str::<Value>(response.split_once("\r\n\r\n").unwrap().1).unwrap()
        }
    };
    let created = entry(1).await;
    assert_eq!(created["signed"]["verified"], true);
    let message = created["signed"]["message"].as_str().unwrap();
    assert!(message.starts_with("POST\n/v3/payscore/serviceorder\n") && message.ends_with("}\n"), "{message}");
    let rust = created["rust"].as_str().unwrap();
    assert!(rust.contains("::CreateServiceOrder::from_json(r#\"{"), "{rust}");
    assert!(rust.contains("\"out_order_no\": \"S1\""), "{rust}");
    let asked = entry(2).await;
    assert!(asked["rust"].as_str().unwrap().contains("\"service_id\": \"500001\""), "{asked}");
    let curl = asked["curl"].as_str().unwrap();
    assert!(
        curl.starts_with(&format!("curl --include --request GET '{}/v3/payscore/serviceorder?", gateway.base_url())),
        "{curl}"
    );
    assert!(curl.contains("--header 'authorization: WECHATPAY2-SHA256-RSA2048 mchid="), "{curl}");
}

#[tokio::test]
async fn what_is_kept_is_listed_with_what_can_be_done_to_it() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("S/1").send(&client).await.unwrap();
    let records = || async {
        let state = get(&gateway, "/__sandbox/inspector/state", "Host: localhost\r\n").await;
        serde_json::from_str::<Value>(state.split_once("\r\n\r\n").unwrap().1).unwrap()["records"].clone()
    };
    let listed = records().await;
    assert_eq!(
        (&listed[0]["kind"], &listed[0]["number"], &listed[0]["state"]),
        (&"service_order".into(), &"S/1".into(), &"CREATED".into())
    );
    let path = listed[0]["actions"][0]["path"].as_str().unwrap().to_owned();
    assert!(control(&gateway, "POST", &format!("/__sandbox{path}"), "").await.0.contains("200"), "{path}");
    assert_eq!(records().await[0]["actions"], serde_json::json!([]));
}
