//! `doctor`: each thing that can be wrong with a configuration is said of its own check, with what to do and an exit code.

use super::*;

/// What it says with `--json`: the exit code, and each check by its name.
fn checks(output: &Output) -> (i32, Value) {
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report on stdout");
    let code = output.status.code().expect("an exit code");
    assert_eq!(report["holds"], code == 0, "{report}");
    let failure = String::from_utf8_lossy(&output.stderr);
    assert_eq!(failure.is_empty(), code == 0, "{failure}");
    let by_name =
        report["checks"].as_array().unwrap().iter().map(|check| (check["item"].as_str().unwrap().to_owned(), check.clone()));
    (code, Value::Object(by_name.collect()))
}

/// Runs it with the gateway's variables, some of them replaced.
fn diagnose(sandbox: &Sandbox, replaced: &[(&str, &str)]) -> (i32, Value) {
    let text = std::fs::read_to_string(sandbox.env_file()).unwrap();
    let is_replaced = |line: &&str| !replaced.iter().any(|(name, _)| line.starts_with(&format!("{name}=")));
    let kept = text.lines().filter(is_replaced).map(str::to_owned);
    let lines: Vec<String> = kept.chain(replaced.iter().map(|(name, value)| format!("{name}={value}"))).collect();
    let path = sandbox.folder.join("changed.env");
    std::fs::write(&path, lines.join("\n")).unwrap();
    make_private(&path);
    checks(&run(&["--json", "--env-file", &path, "doctor"]))
}

#[cfg(unix)]
fn make_private(path: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

#[cfg(not(unix))]
fn make_private(_: &str) {}

#[test]
fn what_a_gateway_writes_holds_in_every_key_mode() {
    let modes = [("public-key", false), ("certificate", true), ("both", true)];
    for (algorithm, (mode, has_certificates)) in
        ["rsa", "sm"].into_iter().flat_map(|algorithm| modes.map(|mode| (algorithm, mode)))
    {
        let sandbox = Sandbox::start(&["--mode", mode, "--algorithm", algorithm]);
        let listed = sandbox.run(&["--json", "certificates"]);
        assert_eq!(listed.status.success(), has_certificates, "{algorithm} {mode}: {}", String::from_utf8_lossy(&listed.stderr));
        let output = sandbox.run(&["--json", "doctor"]);
        let (code, found) = checks(&output);
        assert_eq!(code, 0, "{mode}: {found}");
        for item in ["environment file", "private key file", "configuration", "key mode", "certificate", "clock", "signed call"] {
            assert_eq!(found[item]["holds"], true, "{mode}: {item}: {found}");
        }
        assert_eq!(found["signature of the response"]["holds"], true, "{mode}: {found}");
        let decrypted = if has_certificates { Value::Bool(true) } else { Value::Null };
        assert_eq!(found["APIv3 key"]["holds"], decrypted, "{mode}: {found}");
        let people = stdout(&sandbox.run(&["doctor"]));
        assert!(people.starts_with("yes  environment file: ") && !people.contains("NO "), "{people}");
        let secret = sandbox.variable("WECHATPAY_APIV3_KEY");
        assert!(!people.contains(&secret) && !String::from_utf8_lossy(&output.stdout).contains(&secret));
    }
}

#[test]
fn a_brand_is_checked_by_a_call_that_its_signature_opens() {
    let sandbox = Sandbox::start(&["--mode", "public-key"]);
    let description: Value = serde_json::from_str(&sandbox.control("GET", "", "")).unwrap();
    let brand_id = description["WECHATPAY_BRAND_ID"].as_str().unwrap();
    let as_brand = |id: &str| diagnose(&sandbox, &[("WECHATPAY_MCHID", ""), ("WECHATPAY_BRAND_ID", id)]);
    let (code, found) = as_brand(brand_id);
    assert_eq!(code, 0, "{found}");
    for item in ["signed call", "signature of the response"] {
        assert_eq!(found[item]["holds"], true, "{item}: {found}");
    }
    let (code, found) = as_brand("4000000000");
    assert_eq!((code, &found["signed call"]["holds"]), (4, &false.into()), "{found}");
    let fix = found["signed call"]["fix"].as_str().unwrap();
    assert!(fix.starts_with("check that WECHATPAY_BRAND_ID,") && !fix.contains("SM2"), "{fix}");
    // A list for merchants alone.
    let (code, error) = failure(&sandbox.run(&["--json", "--brand-id", brand_id, "certificates"]));
    assert!(code == 6 && error["message"].as_str().unwrap().starts_with("a brand downloads no platform certificates"), "{error}");
}

#[test]
fn a_wrong_api_v3_key_is_told_from_everything_that_is_right() {
    for mode in ["certificate", "both"] {
        let sandbox = Sandbox::start(&["--mode", mode]);
        let wrong = "0123456789abcdef0123456789abcdef";
        let (code, found) = diagnose(&sandbox, &[("WECHATPAY_APIV3_KEY", wrong)]);
        assert_eq!(code, 6, "{found}");
        assert_eq!(found["APIv3 key"]["holds"], false, "{mode}: {found}");
        assert_eq!((&found["signed call"]["holds"], &found["configuration"]["holds"]), (&true.into(), &true.into()), "{found}");
        assert!(!found.to_string().contains(wrong), "{found}");
    }
}

#[test]
fn a_certificate_of_another_key_or_with_another_serial_is_named() {
    let (sandbox, other) = (sandbox(), sandbox());
    // Of another merchant: its serial must not be advised.
    let foreign = sandbox.run(&["--json", "doctor", "--certificate", &other.folder.join("apiclient_cert.pem")]);
    let (code, found) = checks(&foreign);
    let problem = found["certificate"]["problem"].as_str().unwrap();
    assert!(code == 6 && problem.ends_with("is not the certificate of the private key"), "{found}");
    // The certificate of the key, and another serial.
    let other_serial = sandbox.run(&["--json", "--serial-no", &"5".repeat(40), "doctor"]);
    let (code, found) = checks(&other_serial);
    assert!(code == 6 && found["certificate"]["problem"].as_str().unwrap().contains("has the serial "), "{found}");
    // The right serial with the key of another.
    let key = other.folder.join("apiclient_key.pem");
    let certificate = sandbox.folder.join("apiclient_cert.pem");
    let output = sandbox.run(&["--json", "--private-key", &key, "doctor", "--certificate", &certificate]);
    let (_, found) = checks(&output);
    let problem = found["certificate"]["problem"].as_str().unwrap();
    assert!(problem.ends_with("is not the certificate of the private key"), "{found}");
    assert_eq!(found["signed call"]["holds"], false, "{found}");
    assert_eq!(found["signed call"]["exit_code"], 4, "{found}");
    // No certificate at all, and one that is none.
    std::fs::remove_file(&certificate).unwrap();
    assert_eq!(checks(&sandbox.run(&["--json", "doctor"])).1["certificate"]["holds"], Value::Null);
    let none = sandbox.run(&["--json", "doctor", "--certificate", &sandbox.folder.join("pub_key.pem")]);
    assert!(checks(&none).1["certificate"]["problem"].as_str().unwrap().ends_with("holds a public key"));
}

#[test]
fn a_clock_that_is_off_is_measured_against_the_servers() {
    // A server whose clock is two hours ahead, and which refuses what is signed by this machine's.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut buffer = [0; 16_384];
            let _ = std::io::Read::read(&mut stream, &mut buffer);
            let date = std::time::SystemTime::now() + std::time::Duration::from_secs(7200);
            let date = httpdate::fmt_http_date(date);
            let head = format!("HTTP/1.1 401 Unauthorized\r\nDate: {date}\r\nContent-Type: application/json\r\n");
            let body = r#"{"code":"SIGN_ERROR","message":"stale"}"#;
            let length = body.len();
            let response = format!("{head}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}");
            let _ = std::io::Write::write_all(&mut stream, response.as_bytes());
        }
    });
    let (code, found) = diagnose(&sandbox(), &[("WECHATPAY_BASE_URL", &address)]);
    assert_eq!(code, 6, "{found}");
    let problem = found["clock"]["problem"].as_str().unwrap();
    let seconds: u64 = problem.split(' ').next().unwrap().parse().unwrap();
    assert!((7190..=7210).contains(&seconds) && problem.contains("s behind the server's"), "{problem}");
    assert_eq!(found["signed call"]["holds"], false, "{found}");
}

#[test]
fn a_gateway_whose_clock_was_advanced_is_no_wrong_clock() {
    let sandbox = sandbox();
    sandbox.control("POST", "/clock", r#"{"seconds": 86400}"#);
    let (code, found) = checks(&sandbox.run(&["--json", "doctor"]));
    assert_eq!((code, &found["clock"]["holds"]), (0, &true.into()), "{found}");
}

#[test]
fn the_key_of_the_other_scheme_is_told_by_both_names() {
    let (rsa, sm) = (sandbox(), Sandbox::start(&["--algorithm", "sm"]));
    let schemes = ["WECHATPAY2-SHA256-RSA2048", "WECHATPAY2-SM2-WITH-SM3"];
    for (sandbox, other, scheme) in [(&rsa, &sm, schemes[1]), (&sm, &rsa, schemes[0])] {
        let (code, found) = diagnose(sandbox, &[("WECHATPAY_PRIVATE_KEY_PATH", &other.folder.join("apiclient_key.pem"))]);
        assert_ne!(code, 0, "{found}");
        assert!(found["configuration"]["found"].as_str().unwrap().contains(&format!("signs by {scheme}")), "{found}");
        let call = &found["signed call"];
        assert_eq!((&call["holds"], &call["exit_code"]), (&false.into(), &4.into()), "{found}");
        assert!(schemes.iter().all(|scheme| call["fix"].as_str().unwrap().contains(scheme)), "{found}");
        // The platform's key of the other scheme.
        let (code, found) = diagnose(sandbox, &[("WECHATPAY_PUBLIC_KEY_PATH", &other.folder.join("pub_key.pem"))]);
        assert_eq!(code, 3, "{found}");
        let problem = found["signature of the response"]["problem"].as_str().unwrap();
        assert!(schemes.iter().all(|scheme| problem.contains(scheme)), "{found}");
    }
}

#[test]
fn a_key_of_another_platform_does_not_verify_the_response() {
    let (sandbox, other) = (sandbox(), sandbox());
    let (code, found) = diagnose(&sandbox, &[("WECHATPAY_PUBLIC_KEY_PATH", &other.folder.join("pub_key.pem"))]);
    assert_eq!((code, &found["signed call"]["holds"]), (3, &true.into()), "{found}");
    let signature = &found["signature of the response"];
    assert_eq!(signature["holds"], false, "{found}");
    assert!(signature["fix"].as_str().unwrap().starts_with("check that WECHATPAY_PUBLIC_KEY_PATH and"), "{found}");
}

#[test]
fn every_wrong_variable_is_listed_and_nothing_is_sent() {
    let sandbox = sandbox();
    let wrong = [("WECHATPAY_MCHID", "x"), ("WECHATPAY_SERIAL_NO", "y"), ("WECHATPAY_PUBLIC_KEY_PATH", "/no/such.pem")];
    let path = sandbox.folder.join("changed.env");
    let (code, found) = diagnose(&sandbox, &wrong);
    assert_eq!(
        (code, &found["signed call"]["holds"], &found["certificate"]["holds"]),
        (6, &Value::Null, &Value::Null),
        "{found}"
    );
    let people = run(&["--env-file", &path, "doctor"]);
    let text = String::from_utf8_lossy(&people.stdout).into_owned();
    assert_eq!(text.matches("NO   configuration: ").count(), 3, "{text}");
    assert_eq!(text.matches("     to do: ").count(), 3, "{text}");
    assert!(!sandbox.control("GET", "/journal", "").contains("/v3/certificates"));
}

#[test]
fn a_server_that_does_not_answer_is_the_exit_code_of_a_connection() {
    let (code, found) = diagnose(&sandbox(), &[("WECHATPAY_BASE_URL", "http://127.0.0.1:9")]);
    assert_eq!((code, &found["signed call"]["holds"]), (5, &false.into()), "{found}");
    assert_eq!((&found["clock"]["holds"], &found["configuration"]["holds"]), (&Value::Null, &true.into()), "{found}");
}

#[cfg(unix)]
#[test]
fn a_key_or_an_environment_file_that_others_can_read_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let sandbox = sandbox();
    for (file, item) in [("apiclient_key.pem", "private key file"), ("sandbox.env", "environment file")] {
        let path = sandbox.folder.join(file);
        for (mode, word) in [(0o644, "read"), (0o660, "changed")] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            let (code, found) = checks(&sandbox.run(&["--json", "doctor"]));
            assert_eq!(code, 6, "{found}");
            assert!(found[item]["problem"].as_str().unwrap().ends_with(&format!("can be {word} by other users")), "{found}");
            assert_eq!(found[item]["fix"], format!("chmod 600 {path}"), "{found}");
        }
        make_private(&path);
    }
}

#[cfg(unix)]
#[test]
fn a_public_key_or_a_folder_that_others_can_write_to_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let sandbox = sandbox();
    let set = |path: &str, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    let key = sandbox.folder.join("pub_key.pem");
    set(&key, 0o666);
    let (code, found) = checks(&sandbox.run(&["--json", "doctor"]));
    assert_eq!((code, &found["public key file"]["fix"]), (6, &format!("chmod go-w {key}").into()), "{found}");
    set(&key, 0o644);
    let folder = std::path::Path::new(&key).parent().unwrap().to_str().unwrap().to_owned();
    set(&folder, 0o777);
    let (code, found) = checks(&sandbox.run(&["--json", "doctor"]));
    assert_eq!((code, &found["private key file"]["fix"]), (6, &format!("chmod go-w {folder}").into()), "{found}");
    set(&folder, 0o755);
    assert_eq!(checks(&sandbox.run(&["--json", "doctor"])).0, 0);
}
