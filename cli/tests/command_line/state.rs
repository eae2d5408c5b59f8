//! `sandbox --state`: what survives, and files that are none. `sandbox --notify`.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use wechatpay_endpoints::runtime::Value as _;
use wechatpay_endpoints::v3::payscore::serviceorder::CreateServiceOrder;
use wechatpay_endpoints::{Client, Json, Merchant, PlatformKey};

use super::receiver::receiver;
use super::*;

/// A client of the library, set up from what the gateway wrote.
pub(crate) fn client(sandbox: &Sandbox) -> Client {
    let read = |name: &str| std::fs::read(sandbox.variable(name)).unwrap();
    let (mchid, serial) = (sandbox.variable("WECHATPAY_MCHID"), sandbox.variable("WECHATPAY_SERIAL_NO"));
    let merchant = Merchant::from_pem(mchid, serial, &read("WECHATPAY_PRIVATE_KEY_PATH")).unwrap();
    let id = sandbox.variable("WECHATPAY_PUBLIC_KEY_ID");
    let platform = PlatformKey::from_pem(id, &read("WECHATPAY_PUBLIC_KEY_PATH")).unwrap();
    Client::builder(merchant, platform).base_url(sandbox.variable("WECHATPAY_BASE_URL")).build().unwrap()
}

fn request(number: &str) -> CreateServiceOrder {
    let json = CREATE.replace("NUMBER", number);
    CreateServiceOrder::read(Json::parse(json.as_bytes()).unwrap()).unwrap()
}

#[test]
fn a_gateway_that_is_started_again_keeps_its_mode_and_algorithm_and_refuses_others() {
    let files = Folder::new();
    let state = files.join("state");
    drop(Sandbox::start(&["--state", &state, "--mode", "certificate", "--algorithm", "sm"]));
    let again = Sandbox::start(&["--state", &state]);
    let environment = std::fs::read_to_string(again.env_file()).unwrap();
    assert!(!environment.contains("WECHATPAY_PUBLIC_KEY_ID"), "{environment}");
    assert_eq!(json(&again.run(&["--json", "certificates"])).as_array().unwrap().len(), 1);
    drop(again);
    for (flags, names) in [(["--mode", "both"], ["`certificate`", "`both`"]), (["--algorithm", "rsa"], ["SM2", "RSA"])] {
        let (code, error) = failure(&run(&[&["--json", "sandbox", "--state", &state], &flags[..]].concat()));
        let message = error["message"].as_str().unwrap();
        assert!(code == 6 && names.iter().all(|name| message.contains(name)), "{error}");
    }
}

#[test]
fn what_was_answered_is_there_after_a_kill_in_the_middle_of_traffic() {
    let files = Folder::new();
    let state = files.join("state");
    let mut sandbox = Sandbox::start(&["--state", &state]);
    let keys = std::fs::read(sandbox.folder.join("apiclient_key.pem")).unwrap();
    sandbox.control("POST", "/clock", r#"{"seconds": 100}"#);
    let client = client(&sandbox);

    let created = Arc::new(Mutex::new(Vec::new()));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let tasks: Vec<_> = (0..16)
        .map(|worker| {
            let (client, created) = (client.clone(), Arc::clone(&created));
            runtime.spawn(async move {
                // Until the gateway is gone.
                for order in 0_u64.. {
                    let number = format!("KILL{worker}x{order}");
                    match request(&number).send(&client).await {
                        Ok(_) => created.lock().unwrap().push(number),
                        Err(_) => break,
                    }
                }
            })
        })
        .collect();
    let begin = Instant::now();
    while created.lock().unwrap().len() < 200 {
        assert!(begin.elapsed() < Duration::from_secs(120), "{} orders", created.lock().unwrap().len());
        thread::sleep(Duration::from_millis(5));
    }
    // SIGKILL.
    sandbox.process.kill().unwrap();
    sandbox.process.wait().unwrap();
    runtime.block_on(async {
        for task in tasks {
            task.await.unwrap();
        }
    });

    let again = Sandbox::start(&["--state", &state]);
    assert_eq!(std::fs::read(again.folder.join("apiclient_key.pem")).unwrap(), keys);
    for number in created.lock().unwrap().iter() {
        let order = again.control("GET", &format!("/payscore/orders/{number}"), "");
        assert!(order.contains("CREATED"), "{number}: {order}");
    }
    // A client that was set up before goes on; the same number with the same parameters is the same order.
    assert_eq!(sandbox.variable("WECHATPAY_SERIAL_NO"), again.variable("WECHATPAY_SERIAL_NO"));
    assert_eq!(create(&again, "KILL0x0")["state"], "CREATED");
    let clock: Value = serde_json::from_str(&again.control("GET", "/clock", "")).unwrap();
    let system = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    assert!((95..=105).contains(&(clock["now"].as_u64().unwrap() - system)), "{clock}");

    again.control("DELETE", "", "");
    drop(again);
    let emptied = Sandbox::start(&["--state", &state]);
    let (head, _) = emptied.http("GET /__sandbox/payscore/orders/KILL0x0 HTTP/1.1", "");
    assert!(head.starts_with("HTTP/1.1 404"), "{head}");
    assert_eq!(std::fs::read(emptied.folder.join("apiclient_key.pem")).unwrap(), keys, "the keys stay");
}

#[test]
fn a_state_file_that_is_none_or_in_use_is_a_configuration_error() {
    let files = Folder::new();
    let state = files.join("state");
    let _first = Sandbox::start(&["--state", &state]);
    let (code, error) = failure(&run(&["--json", "sandbox", "--state", &state]));
    assert!(code == 6 && error["message"].as_str().unwrap().contains("another gateway has it open"), "{error}");

    let text = files.join("text");
    std::fs::write(&text, "not a database").unwrap();
    let (code, error) = failure(&run(&["--json", "sandbox", "--state", &text]));
    let message = error["message"].as_str().unwrap();
    assert!(code == 6 && message.contains(&text) && message.contains("not a gateway's state file"), "{error}");

    let (code, error) = failure(&run(&["--json", "sandbox", "--state", "/no/such/folder/state"]));
    assert!(code == 6 && error["message"].as_str().unwrap().contains("/no/such/folder/state"), "{error}");

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&state).unwrap().permissions().mode() & 0o077, 0, "others can read the keys");
    }
}

#[test]
fn with_notify_there_are_probes_and_duplicates_now_and_then_and_without_it_none() {
    for (arguments, expected) in [(&["--notify=3"][..], [1, 2]), (&[], [0, 0])] {
        let sandbox = Sandbox::start(arguments);
        let (url, deliveries) = receiver();
        for number in 0..3 {
            let body = format!(r#"{{"url": "{url}", "event_type": "A.B", "resource": {{"number": {number}}}}}"#);
            sandbox.control("POST", "/notifications", &body);
        }
        // Of three deliveries the second comes twice and the third is a probe; the good one of that comes 15 s later.
        let [probes, more] = expected;
        let arrived = |count: usize| {
            let begin = Instant::now();
            while deliveries.lock().unwrap().len() < count && begin.elapsed() < Duration::from_secs(20) {
                thread::sleep(Duration::from_millis(10));
            }
            deliveries.lock().unwrap().len()
        };
        assert_eq!(arrived(3 + more - probes), 3 + more - probes);
        sandbox.control("POST", "/clock", r#"{"seconds": 15}"#);
        assert_eq!(arrived(3 + more), 3 + more, "{arguments:?}");
        let got = deliveries.lock().unwrap().iter().filter(|it| it.signature.starts_with("WECHATPAY/SIGNTEST/")).count();
        assert_eq!(got, probes, "{arguments:?}");
    }
}
