//! Exit codes, and the one JSON object on stderr.

use super::*;

const COMPLETE: &str = "v3/payscore/serviceorder/<out_order_no>/complete";

#[test]
fn an_invalid_request_is_2_with_every_violation_and_needs_no_keys() {
    let (code, error) = failure(&run(&["--json", "call", "POST", COMPLETE, "--data", r#"{"out_order_no":"","colour":1}"#]));
    assert_eq!((code, &error["error"]), (2, &"invalid_request".into()));
    let fields: Vec<_> = error["violations"].as_array().unwrap().iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["out_order_no", "appid", "service_id", "post_payments", "total_amount", "colour"]);
    assert_eq!(error["violations"][0]["location"], "path");

    let people = run(&["call", "POST", COMPLETE]);
    assert_eq!(people.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&people.stderr).contains("\n  `appid` (body) is required"));
}

#[test]
fn an_unknown_field_comes_with_the_name_that_was_meant() {
    let data = r#"{"out_order_no":"1","app_id":"wx","service_id":"5","post_payments":[{"nmae":"a","amount":1}],"total_amount":1,"colour":1}"#;
    let (code, error) = failure(&run(&["--json", "call", "POST", COMPLETE, "--data", data]));
    assert_eq!(code, 2);
    let unknown = |name: &str| error["violations"].as_array().unwrap().iter().find(|it| it["field"] == name).unwrap().clone();
    assert_eq!(unknown("app_id")["suggestion"], "appid");
    assert_eq!(unknown("post_payments[0].nmae")["suggestion"], "name");
    assert!(unknown("colour").get("suggestion").is_none(), "nothing is near");
    let people = run(&["call", "POST", COMPLETE, "--data", data]);
    let people = String::from_utf8_lossy(&people.stderr).into_owned();
    assert!(people.contains("`app_id` (body) is not a parameter of this endpoint; did you mean `appid`?"), "{people}");
}

#[test]
fn the_name_of_a_file_where_its_content_belongs_is_2_and_says_how_to_read_it() {
    let folder = Folder::new();
    let file = folder.join("body.json");
    std::fs::write(&file, "{}").unwrap();
    let verify = ["verify", "--timestamp", "1", "--nonce", "1", "--serial", "1", "--signature", "1"];
    for arguments in [
        [&verify[..], &["--body", &file]].concat(),
        vec!["call", "POST", COMPLETE, "--data", &file],
        vec!["sign", "--message", &file],
        vec!["sign", "POST", "/v3/x", "--body", &file],
        vec!["verify", &file],
        vec!["decrypt", &file],
    ] {
        let (code, error) = failure(&run(&[&["--json"], &arguments[..]].concat()));
        assert!(code == 2 && error["message"].as_str().unwrap().contains(&format!("write @{file}")), "{arguments:?}: {error}");
    }
}

#[test]
fn data_that_is_no_object_is_2() {
    for data in ["[]", "7", "{", ""] {
        assert_eq!(run(&["call", "POST", COMPLETE, "--data", data]).status.code(), Some(2), "{data}");
        assert_eq!(run(&["call", "--undeclared", "POST", COMPLETE, "--data", data]).status.code(), Some(2), "{data}");
    }
}

#[test]
fn an_unknown_template_is_2_and_names_the_nearest_ones() {
    let (code, error) = failure(&run(&["--json", "show", "POST", "v3/payscore/serviceorder/{out_order_no}/complet"]));
    assert_eq!(code, 2);
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("The most similar endpoints:\n  POST v3/payscore/serviceorder/<out_order_no>/complete"),
        "{message}"
    );
    let (_, error) = failure(&run(&["--json", "show", "DELETE", COMPLETE]));
    assert!(error["message"].as_str().unwrap().contains("is declared for POST, not for DELETE"), "{error}");
    let (_, error) = failure(&run(&["--json", "show", "FETCH", COMPLETE]));
    assert!(error["message"].as_str().unwrap().contains("GET, POST, PUT, PATCH, DELETE"), "{error}");
}

#[test]
fn a_wrong_command_line_is_2_and_json_too() {
    let (code, error) = failure(&run(&["--json", "cal"]));
    assert_eq!(code, 2);
    assert!(error["message"].as_str().unwrap().contains("'call'"), "{error}");
}

#[test]
fn a_response_that_cannot_be_trusted_is_3() {
    let sandbox = Sandbox::start(&[]);
    for fault in ["body_bit_flipped", "probe"] {
        // For every repeat of the call too.
        sandbox.control("DELETE", "/faults", "");
        sandbox.control("POST", "/faults", &format!(r#"{{"fault":"{fault}","count":20}}"#));
        let data = CREATE.replace("NUMBER", fault);
        let (code, error) = failure(&sandbox.run(&["--json", "call", "POST", "v3/payscore/serviceorder", "--data", &data]));
        assert_eq!((code, &error["error"], &error["status"]), (3, &"unverified".into(), &200.into()), "{fault}");
    }
}

#[test]
fn a_url_of_another_server_than_the_configured_one_is_2() {
    let sandbox = &sandbox();
    let call = |host: &str| {
        let url = format!("{host}/v3/payscore/serviceorder?out_order_no=1&service_id=5&appid=wx");
        sandbox.run(&["--json", "call", "--dry-run", "GET", &url])
    };
    for host in [&format!("http://{}", sandbox.address), "https://api.mch.weixin.qq.com"] {
        assert!(call(host).status.success(), "{host}");
    }
    for host in ["http://127.0.0.1:9", "https://evil.example", "https://api.mch.weixin.qq.com.evil.example"] {
        let (code, error) = failure(&call(host));
        assert!(code == 2 && error["message"].as_str().unwrap().contains("write the path alone"), "{host}: {error}");
    }
}

#[test]
fn a_merchants_private_key_in_the_folder_of_out_is_not_written_over() {
    let folder = Folder::new();
    let key = folder.join("apiclient_key.pem");
    std::fs::write(&key, "a real key").unwrap();
    let out = folder.path().to_str().unwrap();
    let to = "http://127.0.0.1:9/notify";
    for command in [&["sandbox", "--out", out][..], &["trigger", "REFUND.SUCCESS", "--to", to, "--out", out]] {
        let (code, error) = failure(&run(&[&["--json"], command].concat()));
        assert!(code == 6 && error["message"].as_str().unwrap().contains("that no gateway wrote"), "{error}");
        assert_eq!(std::fs::read(&key).unwrap(), b"a real key");
    }
}

#[test]
fn a_verified_response_that_cannot_be_read_is_printed_all_the_same() {
    let folder = Folder::new();
    let stubs = folder.join("stubs.json");
    // Where the declaration has an encrypted text, one that is encrypted for nobody.
    let body = &*format!(r#"{{"complaint_id": "7", "payer_phone": "{}=="}}"#, "A".repeat(342));
    let template = "v3/merchant-service/complaints-v2/{complaint_id}";
    std::fs::write(&stubs, format!(r#"[{{"method": "GET", "template": "{template}", "body": {body}}}]"#)).unwrap();
    let sandbox = Sandbox::start(&["--serve", &stubs]);
    for json in [&["--json"][..], &[]] {
        let output = sandbox.run(&[json, &["call", "GET", template, "--data", r#"{"complaint_id": "7"}"#]].concat());
        let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(3), "{error}");
        let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        assert_eq!(read(&out), read(body), "{out}");
        assert!(error.contains("the call succeeded"), "{error}");
    }
}

#[test]
fn an_error_of_the_api_is_4_with_code_detail_and_request_id() {
    let sandbox = &sandbox();
    let data = r#"{"out_order_no":"NOBODY","service_id":"500001","appid":"wxd678efh567hg6787"}"#;
    let (code, error) = failure(&sandbox.run(&["--json", "call", "GET", "v3/payscore/serviceorder", "--data", data]));
    assert_eq!((code, &error["status"], &error["code"]), (4, &404.into(), &"ORDER_NOT_EXIST".into()));
    assert_eq!((&error["verified"], &error["advice"]), (&true.into(), &"not_found".into()));
    assert!(error["request_id"].as_str().unwrap().ends_with(&error["numeric_code"].to_string()));
}

#[test]
fn no_connection_is_5() {
    let sandbox = &sandbox();
    let call = ["call", "GET", "v3/payscore/serviceorder", "--data", r#"{"out_order_no":"1","service_id":"5","appid":"wx"}"#];
    // A port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (code, error) = failure(&sandbox.run(&[&["--json", "--base-url", &format!("http://{free}")], &call[..]].concat()));
    assert_eq!((code, &error["error"]), (5, &"transport".into()), "{error}");
}

#[test]
fn a_configuration_that_is_missing_or_wrong_is_6_and_names_the_variable() {
    let sandbox = &sandbox();
    let call =
        ["--json", "call", "GET", "v3/payscore/serviceorder", "--data", r#"{"out_order_no":"1","service_id":"5","appid":"wx"}"#];
    let (code, error) = failure(&run(&call));
    assert_eq!((code, &error["error"]), (6, &"configuration".into()));
    assert!(error["message"].as_str().unwrap().contains("WECHATPAY_MCHID"), "{error}");
    for wrong in [["--private-key", "/nowhere.pem"], ["--base-url", "http://example.com"]] {
        let (code, error) = failure(&sandbox.run(&[&wrong[..], &call[..]].concat()));
        assert_eq!(code, 6, "{error}");
    }
    let (code, error) = failure(&run(&[&["--env-file", "/nowhere.env"], &call[..]].concat()));
    assert!(code == 6 && error["message"].as_str().unwrap().contains("/nowhere.env"), "{error}");
    // The public key where the private key belongs.
    let wrong = ["--private-key", &sandbox.folder.join("pub_key.pem")];
    let (code, error) = failure(&sandbox.run(&[&wrong[..], &call[..]].concat()));
    assert_eq!(code, 6);
    assert!(error["message"].as_str().unwrap().contains("holds a public key"), "{error}");
}

#[test]
fn the_private_key_and_the_api_v3_key_are_never_printed() {
    let sandbox = &sandbox();
    let key = std::fs::read_to_string(sandbox.folder.join("apiclient_key.pem")).unwrap();
    let line = key.lines().nth(3).unwrap();
    let secret = sandbox.variable("WECHATPAY_APIV3_KEY");
    let key_file = sandbox.folder.join("apiclient_key.pem");
    let create = CREATE.replace("NUMBER", "SECRET1");
    for arguments in [
        &["call", "POST", "v3/payscore/serviceorder", "--data", &create, "--dry-run"][..],
        &["call", "POST", "v3/payscore/serviceorder", "--data", &create],
        &["sign", "GET", "/v3/x"],
        &["sign", "GET", "/v3/x", "--public-key", &key_file],
        &[
            "verify",
            "--timestamp",
            "1",
            "--nonce",
            "1",
            "--serial",
            "1",
            "--signature",
            "1",
            "--body",
            "",
            "--public-key",
            &key_file,
        ],
        &[
            "call",
            "GET",
            "v3/payscore/serviceorder",
            "--public-key",
            &key_file,
            "--data",
            r#"{"out_order_no":"1","service_id":"5","appid":"wx"}"#,
        ],
        &["decrypt", "--nonce", "abcdefghijkl", "--ciphertext", "AAAA"],
        &["certificates"],
    ] {
        for json in [&["--json"][..], &[]] {
            let output = sandbox.run(&[json, arguments].concat());
            for printed in [&output.stdout, &output.stderr] {
                let printed = String::from_utf8_lossy(printed);
                assert!(!printed.contains(line) && !printed.contains(&secret), "{arguments:?} prints a secret");
            }
        }
    }
}

#[test]
fn a_configuration_that_is_wrong_in_several_places_says_all_of_them() {
    let call = ["--json", "call", "GET", "v3/certificates"];
    let (code, error) = failure(&run(&["--json", "certificates"]));
    assert_eq!((code, &error["error"]), (6, &"configuration".into()), "{error}");
    let (code, error) = failure(&run(&[&call[..], &["--undeclared"]].concat()));
    assert_eq!(code, 6);
    let items: Vec<_> = error["problems"].as_array().unwrap().iter().map(|it| it["item"].as_str().unwrap()).collect();
    assert_eq!(items.len(), 5, "{error}");
    assert!(items.contains(&"WECHATPAY_MCHID") && items.contains(&"WECHATPAY_PUBLIC_KEY_PATH"), "{error}");
    let people = run(&["call", "GET", "v3/certificates", "--undeclared"]);
    let text = String::from_utf8_lossy(&people.stderr).into_owned();
    assert!(text.starts_with("the configuration is wrong in 5 places:\n  WECHATPAY_MCHID is not set: "), "{text}");
}

#[test]
fn a_key_may_stand_in_a_variable_and_a_flag_goes_before_it() {
    let sandbox = &sandbox();
    let key = std::fs::read_to_string(sandbox.folder.join("apiclient_key.pem")).unwrap();
    let with_key = |key: &str, mark: &str| {
        let text = std::fs::read_to_string(sandbox.env_file()).unwrap();
        let others = text.lines().filter(|line| !line.starts_with("WECHATPAY_PRIVATE_KEY_PATH"));
        let file = sandbox.folder.join("inline.env");
        std::fs::write(&file, format!("{mark}{}\nWECHATPAY_PRIVATE_KEY=\"{key}\"\n", others.collect::<Vec<_>>().join("\n")))
            .unwrap();
        file
    };
    let create = CREATE.replace("NUMBER", "INLINE1");
    let call = ["--json", "call", "POST", "v3/payscore/serviceorder", "--data", &create];
    for (key, mark) in [(key.clone(), ""), (key.trim_end().replace('\n', r"\n"), "\u{FEFF}")] {
        let file = with_key(&key, mark);
        assert_eq!(json(&run(&[&["--env-file", &file], &call[..]].concat()))["state"], "CREATED");
    }
    let file = with_key("no key", "");
    assert_eq!(failure(&run(&[&["--env-file", &file], &call[..]].concat())).0, 6);
    let path = sandbox.folder.join("apiclient_key.pem");
    assert_eq!(json(&run(&[&["--env-file", &file, "--private-key", &path], &call[..]].concat()))["state"], "CREATED");
}

#[test]
fn an_option_for_a_secret_is_not_taken_for_another_one() {
    for option in ["--apiv3-key", "--api-v3-key", "--api-key"] {
        let output = run(&["decrypt", option, "x"]);
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            output.status.code() == Some(2) && text.contains("WECHATPAY_APIV3_KEY") && !text.contains("--public-key"),
            "{text}"
        );
    }
}
