//! `sign`, `verify` and `decrypt`.

use std::net::TcpListener;

use super::*;

#[test]
fn a_signed_request_is_taken_by_the_gateway_and_its_response_verifies() {
    let sandbox = &sandbox();
    create(sandbox, "SIGN1");
    let target = "/v3/payscore/serviceorder?out_order_no=SIGN1&service_id=500001&appid=wxd678efh567hg6787";
    let signed = json(&sandbox.run(&["--json", "sign", "GET", target]));
    let authorization = signed["authorization"].as_str().unwrap();
    let head =
        format!("GET {target} HTTP/1.1\r\nAccept: application/json\r\nUser-Agent: by hand\r\nAuthorization: {authorization}");
    let (head, body) = sandbox.http(&head, "");
    assert!(head.starts_with("HTTP/1.1 200"), "{head}\n{body}");

    let header = |name: &str| header(&head, name).unwrap_or_else(|| panic!("{name} in {head}"));
    let folder = Folder::new();
    let file = folder.join("body");
    std::fs::write(&file, &body).unwrap();
    let (timestamp, nonce) = (header("Wechatpay-Timestamp"), header("Wechatpay-Nonce"));
    let (serial, signature) = (header("Wechatpay-Serial"), header("Wechatpay-Signature"));
    let parts = ["--timestamp", &timestamp, "--nonce", &nonce, "--serial", &serial, "--signature", &signature];
    let verify = |body: &str, more: &[&str]| sandbox.run(&[&["--json", "verify"], &parts[..], &["--body", body], more].concat());
    assert_eq!(json(&verify(&format!("@{file}"), &[]))["verified"], true);
    assert_eq!(json(&verify(&body, &["--at", &timestamp]))["verified"], true);

    let (code, error) = failure(&verify(&body.replace("CREATED", "DONE"), &[]));
    assert_eq!(code, 3);
    assert!(error["message"].as_str().unwrap().starts_with("no: its signature is not the platform's"), "{error}");
    let later = (timestamp.parse::<u64>().unwrap() + 301).to_string();
    let (code, error) = failure(&verify(&body, &["--at", &later]));
    assert!(code == 3 && error["message"].as_str().unwrap().contains("301 s old"), "{error}");
}

#[test]
fn a_brand_signs_in_the_place_of_the_merchant() {
    let sandbox = &sandbox();
    let brand_id = serde_json::from_str::<serde_json::Value>(&sandbox.control("GET", "", "")).unwrap()["WECHATPAY_BRAND_ID"]
        .as_str()
        .unwrap()
        .to_owned();
    let send = |target: &str, arguments: &[&str]| {
        let signed = json(&sandbox.run(&[&["--json", "sign", "GET", target], arguments].concat()));
        let authorization = signed["authorization"].as_str().unwrap();
        let head =
            format!("GET {target} HTTP/1.1\r\nAccept: application/json\r\nUser-Agent: by hand\r\nAuthorization: {authorization}");
        sandbox.http(&head, "").0.lines().next().unwrap_or_default().to_owned()
    };
    // The flag takes the place of the merchant number in the file. Nothing is served there, which only an authentic request is told.
    let as_the_brand = ["--brand-id", &*brand_id];
    assert_eq!(send("/brand/store/brandstores/7", &as_the_brand), "HTTP/1.1 404 Not Found");
    assert_eq!(send("/brand/store/brandstores/7", &[]), "HTTP/1.1 401 Unauthorized");
    assert_eq!(send("/v3/nowhere", &as_the_brand), "HTTP/1.1 401 Unauthorized");
    assert_eq!(send("/v3/nowhere", &[]), "HTTP/1.1 404 Not Found");
}

#[test]
fn a_certificate_is_taken_in_place_of_the_public_key() {
    let sandbox = &Sandbox::start(&["--mode", "certificate"]);
    let certificate = sandbox.folder.join("platform_cert.pem");
    let arguments = ["--json", "verify", "--certificate", &certificate, "--nonce", "1", "--signature", "AAAA", "--body", ""];
    let verify = |timestamp: &str, serial: &str| {
        failure(&run(&[&arguments[..], &["--timestamp", timestamp, "--serial", serial]].concat()))
    };
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs().to_string();
    let serial = json(&sandbox.run(&["--json", "certificates"]))[0]["serial_no"].as_str().unwrap().to_owned();
    let (code, error) = verify(&now, &serial);
    assert!(code == 3 && error["message"].as_str().unwrap().contains("not the platform's over these bytes"), "{error}");
    let (code, error) = verify(&now, "5157");
    assert!(code == 3 && error["message"].as_str().unwrap().contains("5157, which this client was not given"), "{error}");

    // Without one, it says how one is given.
    let without =
        ["--json", "verify", "--nonce", "1", "--signature", "AAAA", "--body", "", "--timestamp", &now, "--serial", &serial];
    let hint = "--certificate FILE gives a platform certificate, and `wechatpay certificates --out DIR` writes them";
    let (code, error) = failure(&sandbox.run(&without));
    assert!(code == 6 && error["message"].as_str().unwrap().ends_with(hint), "{error}");
    let (code, error) = failure(&super::sandbox().run(&without));
    assert!(code == 3 && error["message"].as_str().unwrap().ends_with(hint), "{error}");
}

#[test]
fn a_refused_signature_leads_to_what_checks_each_part_of_the_configuration() {
    let sandbox = &sandbox();
    let wrong = ["--serial-no", "0000000000000000000000000000000000000001", "call", "--undeclared", "GET", "v3/x"];
    let output = sandbox.run(&wrong);
    let shown = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(4) && shown.contains("`wechatpay doctor` checks each part of it"), "{shown}");
}

#[test]
fn a_request_that_is_signed_at_a_given_time_with_a_given_nonce_prints_its_message() {
    let sandbox = &sandbox();
    let nonce = "593BEC0C930BF1AFEB40B4A08C8FB242";
    let arguments = ["sign", "post", "/v3/x?a=b", "--body", r#"{"a":1}"#, "--timestamp", "1554208460", "--nonce", nonce];
    let printed = stdout(&sandbox.run(&arguments));
    assert!(printed.ends_with(&format!("\n\nPOST\n/v3/x?a=b\n1554208460\n{nonce}\n{{\"a\":1}}\n")), "{printed}");
    assert!(printed.starts_with("Authorization: WECHATPAY2-SHA256-RSA2048 mchid="), "{printed}");
    // RSASSA-PKCS1-v1_5 is deterministic.
    assert_eq!(printed, stdout(&sandbox.run(&arguments)));

    let folder = Folder::new();
    let message = printed.split_once("\n\n").unwrap().1;
    std::fs::write(folder.join("message"), message).unwrap();
    let signature = stdout(&sandbox.run(&["sign", "--message", &format!("@{}", folder.join("message"))]));
    assert!(printed.contains(&format!("signature=\"{}\"", signature.trim_end())));
}

#[test]
fn a_target_without_its_slash_and_a_short_nonce_are_refused() {
    let sandbox = &sandbox();
    assert_eq!(failure(&sandbox.run(&["--json", "sign", "GET", "v3/x"])).0, 2);
    assert_eq!(failure(&sandbox.run(&["--json", "sign", "GET", "/v3/x", "--nonce", "1"])).0, 2);
}

const KEY: &str = "0123456789abcdef0123456789abcdef";
/// Made with Python's `cryptography`: nonce `abcdefghijkl`, associated data `payscore`.
const CIPHERTEXT: &str = "Eu6myr+6AqEHeYBOZPZ6BX7UAqyIohKZui4WwPKFQbE4Lxui1WKa";
/// The same without associated data: `plain`.
const WITHOUT_DATA: &str = "GaCo1qXQFqs0XaHJo5Ibq9HESlbV";

fn decrypt(arguments: &[&str], input: &str) -> Output {
    let folder = Folder::new();
    let env = folder.join("env");
    std::fs::write(&env, format!("WECHATPAY_APIV3_KEY={KEY}\n")).unwrap();
    run_with_input(&[&["--env-file", &env, "decrypt"], arguments].concat(), input)
}

#[test]
fn a_notification_is_decrypted_with_the_api_v3_key_alone() {
    let resource = format!(r#"{{"nonce":"abcdefghijkl","associated_data":"payscore","ciphertext":"{CIPHERTEXT}"}}"#);
    let notification = format!(r#"{{"id":"1","event_type":"PAYSCORE.USER_PAID","resource":{resource}}}"#);
    for input in [&resource, &notification] {
        assert_eq!(stdout(&decrypt(&[], input)), "{\"out_order_no\":\"平1\"}\n");
    }
    // Saved whole, with its headers.
    let whole = format!("POST /notify HTTP/1.1\r\nWechatpay-Serial: 1\r\n\r\n{notification}");
    assert_eq!(json(&decrypt(&["--json"], &whole))["out_order_no"], "平1");
    let parts = ["--nonce", "abcdefghijkl", "--associated-data", "payscore", "--ciphertext", CIPHERTEXT];
    assert_eq!(json(&decrypt(&[&["--json"], &parts[..]].concat(), ""))["out_order_no"], "平1");
    assert_eq!(stdout(&decrypt(&["--nonce", "abcdefghijkl", "--ciphertext", WITHOUT_DATA], "")), "plain\n");
}

#[test]
fn what_was_changed_is_not_decrypted() {
    let other = ["--json", "--nonce", "abcdefghijkl", "--associated-data", "other", "--ciphertext", CIPHERTEXT];
    assert_eq!(failure(&decrypt(&other, "")).0, 3);
    assert_eq!(failure(&decrypt(&["--json"], "{}")).0, 2);
    assert_eq!(failure(&decrypt(&["--json"], "not JSON")).0, 2);
}

/// One request, answered 204: its head and body.
fn receive(listener: &TcpListener) -> (String, String) {
    let (mut stream, _) = listener.accept().unwrap();
    let mut bytes = Vec::new();
    loop {
        let mut part = [0; 4096];
        let count = stream.read(&mut part).unwrap();
        bytes.extend_from_slice(&part[..count]);
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let length = header(head, "Content-Length").and_then(|length| length.parse().ok());
        if length == Some(body.len()) || count == 0 {
            stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").unwrap();
            return (head.to_owned(), body.to_owned());
        }
    }
}

pub(crate) fn header(head: &str, name: &str) -> Option<String> {
    let value = head.lines().find_map(|line| line.split_once(": ").filter(|(known, _)| known.eq_ignore_ascii_case(name)));
    value.map(|(_, value)| value.to_owned())
}

#[test]
fn a_notification_of_the_gateway_verifies_and_decrypts() {
    let sandbox = &sandbox();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let data = CREATE.replace("NUMBER", "NOTIFY1").replace("https://www.example.com/notify", &url);
    json(&sandbox.run(&["--json", "call", "POST", "v3/payscore/serviceorder", "--data", &data]));
    sandbox.control("POST", "/payscore/orders/NOTIFY1/confirm", "");

    let (head, body) = receive(&listener);
    let part = |name: &str| header(&head, name).unwrap_or_else(|| panic!("{name} in {head}"));
    let (timestamp, nonce) = (part("Wechatpay-Timestamp"), part("Wechatpay-Nonce"));
    let (serial, signature) = (part("Wechatpay-Serial"), part("Wechatpay-Signature"));
    let parts = ["--timestamp", &timestamp, "--nonce", &nonce, "--serial", &serial, "--signature", &signature];
    let verify = ["--env-file", &sandbox.env_file(), "--json", "verify", "--body", "-"];
    assert_eq!(json(&run_with_input(&[&verify, &parts[..]].concat(), &body))["verified"], true);
    let decrypted = json(&run_with_input(&["--env-file", &sandbox.env_file(), "--json", "decrypt"], &body));
    assert_eq!(decrypted["out_order_no"], "NOTIFY1", "{decrypted}");

    // Saved whole: as it travelled, with an editor's line feed behind it, and as JSON.
    let folder = Folder::new();
    let headers: serde_json::Map<_, _> =
        head.lines().filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_owned(), value.into())).collect();
    for saved in [
        format!("{head}\r\n\r\n{body}"),
        format!("{}\n\n{body}\n", head.replace("\r\n", "\n")),
        serde_json::json!({ "headers": headers, "body": body }).to_string(),
    ] {
        std::fs::write(folder.join("saved"), &saved).unwrap();
        let file = format!("@{}", folder.join("saved"));
        let verified = stdout(&sandbox.run(&["verify", &file]));
        assert!(verified.starts_with("yes: WeChat Pay signed these bytes"), "{verified}");
        assert_eq!(json(&sandbox.run(&["--json", "decrypt", &file]))["out_order_no"], "NOTIFY1");
        // It is verified at its own time, unless another is given.
        let (code, error) = failure(&sandbox.run(&["--json", "verify", &file, "--at", "4000000000"]));
        assert!(code == 3 && error["message"].as_str().unwrap().contains("s old"), "{error}");
        std::fs::write(folder.join("saved"), saved.replace("PAYSCORE", "PAYSCARE")).unwrap();
        assert_eq!(failure(&sandbox.run(&["--json", "verify", &file])).0, 3);
    }
    std::fs::write(folder.join("saved"), r#"{"headers":{},"body":{}}"#).unwrap();
    let (code, error) = failure(&sandbox.run(&["--json", "verify", &format!("@{}", folder.join("saved"))]));
    assert!(code == 2 && error["message"].as_str().unwrap().contains("exact bytes"), "{error}");
}

#[test]
fn a_saved_response_may_have_others_before_it_and_a_body_alone_is_told_what_is_missing() {
    let (sandbox, folder) = (Sandbox::start(&[]), user_crate::UserCrate::new());
    let saved = sandbox.http("GET /__sandbox HTTP/1.1", "");
    let whole = format!("HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n{}\r\n\r\n{}", saved.0, saved.1);
    std::fs::write(folder.join("saved"), whole).unwrap();
    let verified = sandbox.run(&["verify", &format!("@{}", folder.join("saved"))]);
    let text = String::from_utf8_lossy(&verified.stderr).into_owned() + &String::from_utf8_lossy(&verified.stdout);
    // A control call is not signed: that is what is found, and not that it is no message.
    assert!(text.contains("carries no signature") || text.contains("yes"), "{text}");
    std::fs::write(folder.join("saved"), r#"{"id":"1","resource":{}}"#).unwrap();
    let (code, error) = failure(&sandbox.run(&["--json", "verify", &format!("@{}", folder.join("saved"))]));
    assert!(code == 2 && error["message"].as_str().unwrap().contains("without headers"), "{error}");
}

#[test]
fn an_input_without_an_end_is_not_read_for_ever() {
    let (code, error) = failure(&run(&["--json", "verify", "@/dev/zero"]));
    assert!(code == 6 && error["message"].as_str().unwrap().contains("larger than 64 MiB"), "{error}");
}

#[test]
fn an_sm2_key_signs_by_its_own_scheme_and_sm4_decrypts() {
    let folder = Folder::new();
    let path = folder.join("apiclient_key.pem");
    std::fs::write(&path, include_str!("../../../tests/end_to_end/keys/merchant_sm2_key.pem")).unwrap();
    let merchant = ["--mchid", "1900000109", "--serial-no", "5157F09E", "--private-key", &path];
    let signed = json(&run(&[&["--json", "sign", "GET", "/v3/certificates"], &merchant[..]].concat()));
    let authorization = signed["authorization"].as_str().unwrap();
    assert!(authorization.starts_with("WECHATPAY2-SM2-WITH-SM3 mchid=\"1900000109\",nonce_str="), "{authorization}");

    // Sealed by OpenSSL under the first 16 bytes of the SM3 of the key.
    let env = folder.join("env");
    std::fs::write(&env, "WECHATPAY_APIV3_KEY=0123456789abcdef0123456789abcdef\n").unwrap();
    let resource = r#"{"algorithm":"AEAD_SM4_GCM","nonce":"0123456789ab","associated_data":"transaction","ciphertext":"odN5H5CV5XC92axBVWD0KsMwR8ZhyaBH1XnJmCGdJfleXN1iJw=="}"#;
    let decrypt = |input: &str| run_with_input(&["--env-file", &env, "decrypt"], input);
    assert_eq!(stdout(&decrypt(resource)), "{\"out_trade_no\":\"A1\"}\n");
    let flags = ["--algorithm", "AEAD_SM4_GCM", "--nonce", "0123456789ab", "--associated-data", "transaction"];
    let by_flags = run(&[
        &["--env-file", &env, "decrypt"],
        &flags[..],
        &["--ciphertext", "odN5H5CV5XC92axBVWD0KsMwR8ZhyaBH1XnJmCGdJfleXN1iJw=="],
    ]
    .concat());
    assert_eq!(stdout(&by_flags), "{\"out_trade_no\":\"A1\"}\n");
    let (code, error) =
        failure(&run_with_input(&["--env-file", &env, "--json", "decrypt"], &resource.replace("AEAD_SM4_GCM", "AEAD_SM4_CBC")));
    assert!(code == 3 && error["message"].as_str().unwrap().contains("neither AEAD_AES_256_GCM nor AEAD_SM4_GCM"), "{error}");
}
