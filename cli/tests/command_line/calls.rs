//! `call`: the life of an order, from the command line alone.

use super::*;

const QUERY: &str = r#"{"out_order_no":"NUMBER","service_id":"500001","appid":"wxd678efh567hg6787"}"#;

fn state(sandbox: &Sandbox, number: &str) -> (String, String) {
    let query = QUERY.replace("NUMBER", number);
    let order = json(&sandbox.run(&["--json", "call", "get", "/v3/payscore/serviceorder", "--data", &query]));
    let text = |name: &str| order[name].as_str().unwrap_or_default().to_owned();
    (text("state"), text("state_description"))
}

#[test]
fn an_order_is_created_confirmed_completed_queried_and_paid() {
    let sandbox = &sandbox();
    assert_eq!(create(sandbox, "LIFE1")["state"], "CREATED");
    sandbox.control("POST", "/payscore/orders/LIFE1/confirm", "");
    assert_eq!(state(sandbox, "LIFE1"), ("DOING".into(), "USER_CONFIRM".into()));
    let folder = Folder::new();
    let file = folder.join("complete.json");
    let complete = r#"{"out_order_no":"LIFE1","appid":"wxd678efh567hg6787","service_id":"500001",
        "post_payments":[{"name":"就餐费用","amount":3900}],"total_amount":3900,"time_range":{"end_time":"20991225121010"}}"#;
    std::fs::write(&file, complete).unwrap();
    // Braces and a leading slash are taken too, and a file.
    let template = "/v3/payscore/serviceorder/{out_order_no}/complete";
    let output = sandbox.run(&["--json", "call", "POST", template, "--data", &format!("@{file}")]);
    assert_eq!(json(&output)["state_description"], "MCH_COMPLETE");
    sandbox.control("POST", "/payscore/orders/LIFE1/pay", "");
    assert_eq!(state(sandbox, "LIFE1").0, "DONE");
}

#[test]
fn data_comes_from_stdin_too_and_people_get_an_indented_response() {
    let sandbox = &sandbox();
    let env = sandbox.env_file();
    let arguments = ["--env-file", &env, "call", "POST", "v3/payscore/serviceorder", "--data", "-"];
    let response = stdout(&run_with_input(&arguments, &CREATE.replace("NUMBER", "STDIN1")));
    assert!(response.contains("\n  \"state\": \"CREATED\""), "{response}");
}

#[test]
fn what_a_server_sends_moves_no_cursor_and_turns_no_text_around() {
    let sandbox = &sandbox();
    let strange = "\u{202e}exe.\u{9b}2J\u{7f}";
    let data = CREATE.replace("NUMBER", "STRANGE1").replacen('{', &format!("{{\"attach\":\"{strange}\","), 1);
    let people = stdout(&sandbox.run(&["call", "POST", "v3/payscore/serviceorder", "--data", &data]));
    assert!(!people.contains(['\u{202e}', '\u{9b}', '\u{7f}']), "{people:?}");
    assert!(people.contains(r"\u202eexe.\u009b2J\u007f"), "{people}");
    // It means the same.
    assert_eq!(serde_json::from_str::<Value>(&people).unwrap()["attach"], strange);
}

#[test]
fn flags_go_before_the_file_and_the_file_before_the_environment() {
    let sandbox = &sandbox();
    let call = ["call", "GET", "v3/payscore/serviceorder", "--dry-run", "--json", "--data", &QUERY.replace("NUMBER", "1")];
    let env = sandbox.env_file();
    let with = |flags: &[&str]| {
        let mut command = wechatpay();
        command.env("WECHATPAY_MCHID", "1").env("WECHATPAY_BASE_URL", "https://environment.example.com");
        json(&command.args(["--env-file", &env]).args(flags).args(call).output().unwrap())
    };
    let base_url = sandbox.variable("WECHATPAY_BASE_URL");
    let url = |value: Value| value["url"].as_str().unwrap().to_owned();
    assert!(url(with(&[])).starts_with(&base_url));
    assert!(url(with(&["--base-url", "https://flag.example.com"])).starts_with("https://flag.example.com/v3/"));
}

#[test]
fn a_dry_run_shows_all_of_the_request_and_sends_nothing() {
    let sandbox = &sandbox();
    let arguments = ["call", "POST", "v3/payscore/serviceorder", "--dry-run", "--data", &CREATE.replace("NUMBER", "DRY1")];
    let shown = json(&sandbox.run(&[&["--json"], &arguments[..]].concat()));
    assert_eq!(shown["method"], "POST");
    assert_eq!(shown["url"], format!("{}/v3/payscore/serviceorder", sandbox.variable("WECHATPAY_BASE_URL")));
    let message = shown["message"].as_str().unwrap();
    let body = shown["body"].as_str().unwrap();
    assert!(message.starts_with("POST\n/v3/payscore/serviceorder\n") && message.ends_with(&format!("\n{body}\n")), "{message}");
    assert_eq!(serde_json::from_str::<Value>(body).unwrap()["out_order_no"], "DRY1");
    let authorization = shown["headers"]["authorization"].as_str().unwrap();
    assert!(authorization.starts_with("WECHATPAY2-SHA256-RSA2048 mchid=\""), "{authorization}");
    let people = stdout(&sandbox.run(&arguments));
    assert!(people.contains("\nauthorization: WECHATPAY2-SHA256-RSA2048 ") && people.contains("The signed message:\nPOST\n"));
    assert!(!sandbox.control("GET", "/journal", "").contains("DRY1"));
    let query = QUERY.replace("NUMBER", "DRY1");
    let (code, error) = failure(&sandbox.run(&["--json", "call", "GET", "v3/payscore/serviceorder", "--data", &query]));
    assert_eq!((code, &error["code"]), (4, &"ORDER_NOT_EXIST".into()));
}

#[test]
fn an_undeclared_call_takes_any_template_and_puts_values_where_the_method_has_them() {
    let sandbox = &sandbox();
    create(sandbox, "UNDECLARED1");
    let call = |arguments: &[&str]| sandbox.run(&[&["--json", "call", "--undeclared"], arguments].concat());
    let queried = json(&call(&["GET", "v3/payscore/serviceorder", "--data", &QUERY.replace("NUMBER", "UNDECLARED1")]));
    assert_eq!(queried["state"], "CREATED");
    let data = r#"{"out_order_no":"UNDECLARED1","appid":"wxd678efh567hg6787","service_id":"500001","reason":"雨"}"#;
    let cancelled = json(&call(&["POST", "v3/payscore/serviceorder/{out_order_no}/cancel", "--data", data]));
    assert_eq!(cancelled["out_order_no"], "UNDECLARED1");
    let undeclared =
        ["v3/pay/transactions/id/1?mchid=1", "https://api.mch.weixin.qq.com/v3/pay", "v3/a#b", "v3/../a", "v3/a b", "v3/%41"];
    for target in undeclared {
        // Keys are not asked for: 6 would be about them.
        let (code, error) = failure(&run(&["--json", "call", "--undeclared", "GET", target]));
        assert!(code == 2 && error["message"].as_str().unwrap().contains(target), "{error}");
    }
    let shown = json(&call(&["GET", "v3/a/<b>", "--dry-run", "--data", r#"{"b":"c/d","e":["f"],"g":true}"#]));
    assert!(shown["url"].as_str().unwrap().ends_with("/v3/a/c%2Fd?e=%5B%22f%22%5D&g=true"), "{shown}");
    assert_eq!(shown["body"], "");
    let shown = json(&call(&["DELETE", "v3/a/<b>", "--dry-run", "--data", r#"{"b":"c/d","g":true}"#]));
    assert!(shown["url"].as_str().unwrap().ends_with("/v3/a/c%2Fd?g=true") && shown["body"] == "", "{shown}");
    let shown = json(&call(&["DELETE", "v3/a/<b>", "--dry-run", "--data", r#"{"b":"c/d","e":["f"],"g":true}"#]));
    assert!(shown["url"].as_str().unwrap().ends_with("/v3/a/c%2Fd"), "{shown}");
    assert_eq!(shown["body"], r#"{"e":["f"],"g":true}"#);
}

#[test]
fn a_path_with_its_values_or_a_whole_url_is_the_call_of_its_template() {
    let sandbox = &sandbox();
    create(sandbox, "PATH1");
    let dry_run = |target: &str, data: &str| sandbox.run(&["--json", "call", "POST", target, "--dry-run", "--data", data]);
    let data = r#"{"appid":"wxd678efh567hg6787","service_id":"500001","reason":"雨"}"#;
    let url = "https://api.mch.weixin.qq.com/v3/payscore/serviceorder/A%20B/cancel";
    for target in ["v3/payscore/serviceorder/A%20B/cancel", "/v3/payscore/serviceorder/A%20B/cancel", url] {
        let shown = json(&dry_run(target, data));
        assert!(shown["url"].as_str().unwrap().ends_with("/v3/payscore/serviceorder/A%20B/cancel"), "{shown}");
        assert!(!shown["body"].as_str().unwrap().contains("out_order_no"), "{shown}");
    }
    // With the query that it travels with.
    let url = "v3/payscore/serviceorder?out_order_no=PATH1&service_id=500001&appid=wxd678efh567hg6787";
    assert_eq!(json(&sandbox.run(&["--json", "call", "GET", url]))["state"], "CREATED");
    // What is said twice must be the same.
    let twice = data.replace('{', r#"{"out_order_no":"C","#);
    json(&dry_run("v3/payscore/serviceorder/C/cancel", &twice));
    let (code, error) = failure(&dry_run("v3/payscore/serviceorder/D/cancel", &twice));
    assert!(code == 2 && error["message"].as_str().unwrap().contains("`out_order_no` has one value in --data"), "{error}");
    let (code, error) = failure(&dry_run("v3/payscore/serviceorder/D/cancel?reason=1", data));
    assert!(code == 2 && error["message"].as_str().unwrap().contains("belongs to the body"), "{error}");
    let (code, error) = failure(&dry_run("v3/payscore/serviceorder/D/cancel?reson=1", data));
    assert!(code == 2 && error["message"].as_str().unwrap().contains("did you mean `reason`?"), "{error}");
    // A placeholder of another name is no value.
    let (code, error) = failure(&dry_run("v3/payscore/serviceorder/{order}/cancel", data));
    assert!(code == 2 && error["message"].as_str().unwrap().contains("is not declared"), "{error}");
}

/// A file of this name in a folder of its own.
fn picture(folder: &Folder) -> String {
    let path = folder.join("licence.png");
    std::fs::write(&path, b"\x89PNG").unwrap();
    path
}

const SHA256: &str = "0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543";

#[test]
fn a_file_is_uploaded_and_its_name_and_digest_are_filled_in_where_they_are_left_out() {
    let sandbox = &sandbox();
    let folder = Folder::new();
    let path = picture(&folder);
    let upload = ["--json", "call", "POST", "v3/merchant/media/upload", "--file", &path];
    assert_eq!(json(&sandbox.run(&upload))["media_id"], format!("sandbox-{SHA256}"));
    let with = |data: &str| sandbox.run(&[&upload[..], &["--data", data]].concat());
    assert_eq!(json(&with(r#"{"filename":"another.png"}"#))["media_id"], format!("sandbox-{SHA256}"));
    let (code, error) = failure(&with(r#"{"sha256":"00"}"#));
    assert_eq!((code, error["violations"][0]["field"].as_str()), (2, Some("sha256")));
}

#[test]
fn the_sm3_of_an_invoices_file_is_filled_in_and_another_one_is_refused() {
    let sandbox = Sandbox::start(&["--algorithm", "sm"]);
    let folder = Folder::new();
    let path = folder.join("fapiao.pdf");
    std::fs::write(&path, b"abc").unwrap();
    let upload = ["--json", "call", "POST", "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", "--file", &path];
    let with = |data: &str, more: &[&str]| sandbox.run(&[&upload[..], &["--data", data], more].concat());
    // The digest of `abc` in the standard (GB/T 32905).
    const SM3: &str = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    let shown = json(&with(r#"{"file_type":"PDF"}"#, &["--dry-run"]));
    let meta: Value = serde_json::from_str(shown["body"].as_str().unwrap()).unwrap();
    assert_eq!((&meta["digest_alogrithm"], &meta["digest"]), (&"SM3".into(), &SM3.into()));
    assert!(json(&with(r#"{"file_type":"PDF"}"#, &[]))["fapiao_media_id"].is_string());
    let (code, error) = failure(&with(r#"{"file_type":"PDF","digest":"00"}"#, &[]));
    assert_eq!((code, error["violations"][0]["field"].as_str()), (2, Some("digest")));
}

#[test]
fn a_dry_run_of_an_upload_shows_its_meta_and_names_its_file() {
    let sandbox = &sandbox();
    let folder = Folder::new();
    let path = picture(&folder);
    let upload = ["call", "POST", "v3/merchant/media/upload", "--dry-run", "--file", &path];
    let shown = json(&sandbox.run(&[&["--json"], &upload[..]].concat()));
    assert_eq!(shown["body"], format!(r#"{{"filename":"licence.png","sha256":"{SHA256}"}}"#));
    let file = serde_json::json!({ "name": "licence.png", "content_type": "image/png", "length": 4, "sha256": SHA256 });
    assert_eq!(shown["file"], file);
    let people = stdout(&sandbox.run(&upload));
    assert!(people.contains("licence.png (4 bytes, image/png)\n\nThe signed message:\nPOST\n"), "{people}");
}

#[test]
fn an_upload_asks_for_its_file_and_what_is_none_takes_no_file() {
    let sandbox = &sandbox();
    let folder = Folder::new();
    let path = picture(&folder);
    let refused = |arguments: &[&str]| failure(&sandbox.run(&[&["--json", "call"], arguments].concat()));
    let (code, error) = refused(&["POST", "v3/merchant/media/upload"]);
    assert!(code == 2 && error["message"].as_str().unwrap().contains("give it with --file PATH"), "{error}");
    let (code, error) = refused(&["GET", "v3/payscore/serviceorder", "--file", &path]);
    assert!(code == 2 && error["message"].as_str().unwrap().contains("does not upload a file"), "{error}");
    let (code, error) = refused(&["POST", "v3/merchant/media/upload", "--file", &folder.join("none.png")]);
    assert!(code == 6 && error["message"].as_str().unwrap().contains("none.png cannot be read"), "{error}");
    assert_eq!(refused(&["POST", "v3/a", "--undeclared", "--file", &path]).0, 2);
}

#[test]
fn the_merchants_number_is_filled_in_and_one_that_is_given_wins() {
    let sandbox = sandbox();
    let prepared = |data: &str| {
        let call = ["--json", "call", "GET", "v3/pay/transactions/out-trade-no/{out_trade_no}", "--dry-run", "--data", data];
        json(&sandbox.run(&call))["url"].as_str().unwrap().to_owned()
    };
    let own = prepared(r#"{"out_trade_no":"PAID1"}"#);
    let (_, number) = own.split_once("/PAID1?mchid=").unwrap();
    assert!(number.len() == 10 && number.bytes().all(|byte| byte.is_ascii_digit()), "{own}");
    assert!(prepared(r#"{"out_trade_no":"PAID1","mchid":"1"}"#).ends_with("/PAID1?mchid=1"));
}

/// What a command writes to a terminal: the output of `script`, which runs it on one. `None` where there is no such program.
#[cfg(unix)]
fn on_a_terminal(arguments: &[&str]) -> Option<String> {
    let quoted = |argument: &str| format!("'{}'", argument.replace('\'', r"'\''"));
    let words = std::iter::once(env!("CARGO_BIN_EXE_wechatpay")).chain(arguments.iter().copied());
    let line: Vec<String> = words.map(quoted).collect();
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &line.join(" "), "/dev/null"]).stdin(Stdio::null());
    match script.env("LC_ALL", "C.UTF-8").output() {
        Ok(output) => Some(stdout(&output)),
        Err(error) => {
            eprintln!("skipped: `script` of util-linux cannot be run: {error}");
            None
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_code_url_is_drawn_on_a_terminal_and_a_download_shows_how_far_it_is_there_alone() {
    let (sandbox, folder) = (sandbox(), Folder::new());
    let env = sandbox.env_file();
    let order = r#"{"appid":"wx1","description":"a","out_trade_no":"ORDER-1","notify_url":"https://www.example.com/","amount":{"total":1}}"#;
    let call = ["--env-file", &env, "call", "POST", "v3/pay/transactions/native", "--data", order];
    let piped = stdout(&run(&call));
    assert!(piped.contains("\"code_url\": \"") && !piped.contains('█'), "{piped}");
    let Some(terminal) = on_a_terminal(&call) else { return };
    let code_url = json(&run(&[&["--json"], &call[..]].concat()))["code_url"].as_str().unwrap().to_owned();
    let drawn = stdout(&run(&["qr", &code_url]));
    assert!(terminal.replace('\r', "").ends_with(&drawn), "{terminal}");

    let paid = r#"{"out_trade_no":"PAID-1","total":1,"success_time":"2019-06-11T10:00:00+08:00"}"#;
    sandbox.control("POST", "/pay/transactions", paid);
    let out = folder.join("bill.csv");
    let data = r#"{"bill_date":"2019-06-11"}"#;
    let download = ["--env-file", &env, "download", "GET", "v3/bill/tradebill", "--data", data, "--out", &out, "--force"];
    let piped = run(&download);
    assert!(stdout(&piped).lines().count() == 1 && piped.stderr.is_empty(), "{piped:?}");
    let terminal = on_a_terminal(&download).expect("`script` ran before");
    assert!(terminal.contains("checked by its SHA1"), "{terminal}");
}
