//! What acts on a gateway that runs: `sandbox pay` and its siblings, `trigger`; and `qr`.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread::JoinHandle;

use super::*;

/// A handler that answers one request after the other with this status, and gives what it was sent.
pub(crate) fn handler(statuses: &'static [&'static str]) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let thread = std::thread::spawn(move || {
        let mut received = Vec::new();
        for status in statuses {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            let mut buffer = [0; 4096];
            let is_whole = |request: &[u8]| {
                let text = String::from_utf8_lossy(request).into_owned();
                let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
                let length =
                    head.to_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
                body.len() >= length.unwrap_or_default()
            };
            while !is_whole(&request) {
                let count = stream.read(&mut buffer).unwrap();
                request.extend_from_slice(&buffer[..count]);
            }
            write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
            received.push(String::from_utf8_lossy(&request).into_owned());
        }
        received
    });
    (url, thread)
}

#[test]
fn a_payment_is_paid_and_its_refund_ends_from_the_command_line() {
    let sandbox = Sandbox::start(&[]);
    let order = r#"{"appid":"wx1","description":"a","out_trade_no":"ORDER-1","notify_url":"https://www.example.com/","amount":{"total":1250}}"#;
    stdout(&sandbox.run(&["call", "POST", "v3/pay/transactions/native", "--data", order]));
    let listed = stdout(&sandbox.run(&["sandbox", "list"]));
    assert_eq!(listed, "native ORDER-1  NOTPAY  12.50  (pay, fail)\n");
    assert_eq!(stdout(&sandbox.run(&["sandbox", "pay", "ORDER-1"])), "native ORDER-1  SUCCESS  12.50\n");
    let again = sandbox.run(&["sandbox", "pay", "ORDER-1"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("SUCCESS"));
    let (code, error) = failure(&sandbox.run(&["--json", "sandbox", "refund", "ORDER-1"]));
    assert_eq!((code, &error["message"]), (1, &"ORDER-1 is no refund: the gateway has it as native".into()));
    let refund = r#"{"out_trade_no":"ORDER-1","out_refund_no":"REFUND-1","amount":{"refund":50,"total":1250,"currency":"CNY"}}"#;
    stdout(&sandbox.run(&["call", "POST", "v3/refund/domestic/refunds", "--data", refund]));
    let refunded = json(&sandbox.run(&["sandbox", "refund", "REFUND-1", "--json"]));
    assert_eq!((&refunded["kind"], &refunded["state"]), (&"refund".into(), &"SUCCESS".into()));
    assert_eq!(failure(&sandbox.run(&["--json", "sandbox", "confirm", "NONE"])).0, 1);

    let before = json(&sandbox.run(&["sandbox", "advance", "0s", "--json"]))["now"].as_u64().unwrap();
    let after = json(&sandbox.run(&["sandbox", "advance", "2h", "--json"]))["now"].as_u64().unwrap();
    assert!((7200..7260).contains(&(after - before)));
    assert_eq!(failure(&sandbox.run(&["--json", "sandbox", "advance", "soon"])).0, 2);
    stdout(&sandbox.run(&["sandbox", "reset"]));
    assert_eq!(stdout(&sandbox.run(&["sandbox", "list"])), "the gateway keeps nothing yet\n");
    // No gateway, and none named.
    assert_eq!(failure(&run(&["--json", "--base-url", "http://127.0.0.1:9", "sandbox", "list"])).0, 5);
    assert_eq!(failure(&run(&["--json", "sandbox", "list"])).0, 6);
}

#[test]
fn a_notification_of_any_event_is_sent_and_the_exit_code_is_the_handlers_answer() {
    let sandbox = Sandbox::start(&[]);
    let (url, requests) = handler(&["204 No Content", "500 No", "401 No", "200 OK"]);
    let taken = sandbox.run(&["trigger", "TRANSACTION.SUCCESS", "--to", &url]);
    assert!(stdout(&taken).contains("answered 204"));
    let refused = sandbox.run(&["--json", "trigger", "COUPON.UNKNOWN", "--to", &url, "--data", r#"{"a":"b"}"#]);
    assert_eq!(failure(&refused).0, 4);
    // To refuse what is spoiled is right, and to take it is not.
    assert!(stdout(&sandbox.run(&["trigger", "REFUND.SUCCESS", "--to", &url, "--fault", "probe"])).contains("refuses"));
    let careless = failure(&sandbox.run(&["--json", "trigger", "REFUND.SUCCESS", "--to", &url, "--fault", "wrong_signature"]));
    assert!(careless.0 == 4 && careless.1["message"].as_str().unwrap().contains("does not check it"), "{careless:?}");
    let requests = requests.join().unwrap();
    assert!(requests[0].contains("TRANSACTION.SUCCESS") && requests[0].to_lowercase().contains("wechatpay-signature: "));
    // Nobody is there; no sample of what is not declared; not on this machine.
    let nobody = ["--json", "trigger", "REFUND.SUCCESS", "--to", "http://127.0.0.1:9/notify"];
    assert_eq!(failure(&sandbox.run(&nobody)).0, 5);
    for (event_type, hint) in
        [("NO.SUCH", "`wechatpay events` lists those that are"), ("REFUND.SUCESS", "did you mean REFUND.SUCCESS?")]
    {
        let (code, error) = failure(&sandbox.run(&["--json", "trigger", event_type, "--to", &url]));
        assert!(code == 2 && error["message"].as_str().unwrap().ends_with(hint), "{error}");
    }
    let (code, error) = failure(&sandbox.run(&["--json", "trigger", "REFUND.SUCCESS", "--to", &url, "--fault", "none"]));
    assert!(code == 2 && error["message"].as_str().unwrap().contains("wrong_api_v3_key"), "{error}");
    assert_eq!(failure(&sandbox.run(&["--json", "trigger", "REFUND.SUCCESS", "--to", "https://www.example.com/"])).0, 2);
}

#[test]
fn a_trigger_leaves_nothing_behind_no_fault_if_it_is_refused_and_no_later_delivery() {
    let sandbox = Sandbox::start(&[]);
    let (url, _requests) = handler(&["200 OK"]);
    for (event, to) in [("NO.SUCH", url.as_str()), ("REFUND.SUCCESS", "http://8.8.8.8/ok")] {
        let refused = ["--json", "trigger", event, "--to", to, "--fault", "wrong_signature"];
        assert_eq!(failure(&sandbox.run(&refused)).0, 2);
    }
    assert!(stdout(&sandbox.run(&["trigger", "REFUND.SUCCESS", "--to", &url])).contains("it has taken the notification"));
    let state: Value = serde_json::from_str(&sandbox.control("GET", "/inspector/state", "")).unwrap();
    assert_eq!(state["notifications"]["faults"], serde_json::json!([]), "{state}");
    // One that nobody takes is not sent again, when it is spoiled no more.
    let nobody = ["--json", "trigger", "REFUND.SUCCESS", "--to", "http://127.0.0.1:9/notify", "--fault", "probe"];
    assert_eq!(failure(&sandbox.run(&nobody)).0, 5);
    let state: Value = serde_json::from_str(&sandbox.control("GET", "/inspector/state", "")).unwrap();
    assert_eq!(state["notifications"]["waiting"], serde_json::json!([]), "{state}");
}

#[test]
fn a_handler_that_takes_one_of_two_at_once_and_asks_for_the_other_again_has_taken_the_notification() {
    let sandbox = Sandbox::start(&[]);
    let twice = |url: &str| sandbox.run(&["--json", "trigger", "REFUND.SUCCESS", "--to", url, "--fault", "duplicate"]);
    const ONE_IS_TAKEN: [&[&str]; 2] =
        [&["503 Service Unavailable", "204 No Content"], &["204 No Content", "503 Service Unavailable"]];
    for answers in ONE_IS_TAKEN {
        let (url, _requests) = handler(answers);
        let taken: Value = serde_json::from_str(&stdout(&twice(&url))).unwrap();
        assert_eq!(taken["status"], 204, "{taken}");
    }
    let (url, _requests) = handler(&["503 Service Unavailable"; 2]);
    let (code, error) = failure(&twice(&url));
    assert!(code != 0 && error["message"].as_str().unwrap().contains("answered 503"), "{error}");
}

#[test]
fn without_a_gateway_a_notification_has_the_keys_for_tests_which_a_handler_can_have_too() {
    let (url, requests) = handler(&["204 No Content"]);
    let user = user_crate::UserCrate::new();
    let folder = user.join("keys");
    stdout(&run(&["trigger", "REFUND.SUCCESS", "--to", &url, "--out", &folder]));
    let request = requests.join().unwrap().remove(0);
    std::fs::write(user.join("saved.http"), request).unwrap();
    let env_file = format!("{folder}/sandbox.env");
    let resource = stdout(&run(&["--env-file", &env_file, "decrypt", &format!("@{}", user.join("saved.http"))]));
    assert!(resource.contains("\"out_refund_no\""), "{resource}");
}

#[test]
fn a_qr_code_is_drawn_and_too_long_a_text_is_refused() {
    let drawn = stdout(&run(&["qr", "weixin://wxpay/bizpayurl?pr=NwY5Mz9"]));
    assert!(drawn.lines().count() > 10 && drawn.contains('█'), "{drawn}");
    let modules = json(&run(&["--json", "qr", "weixin://wxpay/bizpayurl?pr=NwY5Mz9"]));
    let modules = modules["modules"].as_array().unwrap();
    assert!(modules.len() >= 21 && modules.iter().all(|row| row.as_array().unwrap().len() == modules.len()));
    assert_eq!(failure(&run(&["--json", "qr", &"x".repeat(4000)])).0, 2);
}

#[test]
fn calls_notifications_and_the_bill_of_the_day_go_on_after_the_clock_was_advanced() {
    let sandbox = Sandbox::start(&[]);
    let order = r#"{"appid":"wx1","description":"a","out_trade_no":"ORDER-2","notify_url":"https://www.example.com/","amount":{"total":1250}}"#;
    stdout(&sandbox.run(&["call", "POST", "v3/pay/transactions/native", "--data", order]));
    stdout(&sandbox.run(&["sandbox", "pay", "ORDER-2"]));
    let asked = ["call", "GET", "v3/pay/transactions/out-trade-no/ORDER-2", "--data"];
    let mchid = std::fs::read_to_string(sandbox.env_file()).unwrap();
    let mchid = mchid.lines().find_map(|line| line.strip_prefix("WECHATPAY_MCHID=")).unwrap();
    let data = format!(r#"{{"mchid":"{mchid}"}}"#);
    let paid = json(&sandbox.run(&[&asked[..], &[data.as_str()]].concat()));
    let day = &paid["success_time"].as_str().unwrap()[..10];
    let advanced = stdout(&sandbox.run(&["sandbox", "advance", "1d"]));
    assert!(advanced.starts_with("the gateway's clock is at 20") && advanced.ends_with("+08:00\n"), "{advanced}");

    assert_eq!(json(&sandbox.run(&[&asked[..], &[data.as_str()]].concat())), paid);
    let (file, bill) = (sandbox.folder.join("bill.csv"), format!(r#"{{"bill_date":"{day}"}}"#));
    stdout(&sandbox.run(&["download", "GET", "v3/bill/tradebill", "--data", &bill, "--out", &file]));
    assert_eq!(json(&run(&["--json", "bill", &file]))["totals"]["total"], 1250);
    // The handler verifies by the machine's clock.
    let (url, requests) = handler(&["204 No Content"]);
    stdout(&sandbox.run(&["trigger", "REFUND.SUCCESS", "--to", &url]));
    let request = requests.join().unwrap().remove(0);
    let timestamp = request.to_lowercase().lines().find_map(|line| line.strip_prefix("wechatpay-timestamp: ")?.parse().ok());
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    assert!(timestamp.is_some_and(|at: u64| now.abs_diff(at) < 60), "{request}");
}

#[test]
fn a_key_in_the_place_of_a_field_is_not_in_the_journal() {
    let sandbox = Sandbox::start(&[]);
    let environment = std::fs::read_to_string(sandbox.env_file()).unwrap();
    let api_v3_key = environment.lines().find_map(|line| line.strip_prefix("WECHATPAY_APIV3_KEY=")).unwrap();
    let key = std::fs::read_to_string(sandbox.folder.join("apiclient_key.pem")).unwrap();
    let part = key.lines().nth(3).unwrap();
    for secret in [key.as_str(), api_v3_key] {
        let data = serde_json::json!({"appid": "wx1", "description": secret, "out_trade_no": "ORDER-3",
            "notify_url": "https://www.example.com/", "amount": {"total": 1}})
        .to_string();
        let output = sandbox.run(&["call", "POST", "v3/pay/transactions/native", "--data", &data, "--undeclared"]);
        assert!(!String::from_utf8_lossy(&output.stderr).contains(part));
        sandbox.run(&[
            "call",
            "GET",
            "v3/pay/transactions/id",
            "--undeclared",
            "--data",
            &serde_json::json!({"a": secret}).to_string(),
        ]);
    }
    let journal: Value = serde_json::from_str(&sandbox.control("GET", "/journal", "")).unwrap();
    let numbers = journal["entries"].as_array().unwrap().iter().map(|entry| entry["number"].to_string());
    let whole: String = numbers.map(|number| sandbox.control("GET", &format!("/journal/{number}"), "")).collect();
    assert!(whole.contains("which is not shown"), "{whole}");
    assert!(!whole.contains(part) && !whole.contains(api_v3_key), "{whole}");
}

#[test]
fn the_faults_in_the_help_of_trigger_are_those_of_the_gateway() {
    let sandbox = Sandbox::start(&[]);
    let state: Value = serde_json::from_str(&sandbox.control("GET", "/inspector/state", "")).unwrap();
    let help = stdout(&run(&["trigger", "--help"]));
    let listed = help.split("[possible values: ").nth(1).unwrap().split(']').next().unwrap();
    let listed: std::collections::BTreeSet<&str> = listed.split(',').map(str::trim).collect();
    let known = state["notification_fault_names"].as_array().unwrap().iter().map(|name| name.as_str().unwrap());
    assert_eq!(listed, known.collect());
}
