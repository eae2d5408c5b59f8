//! `sandbox`: what it writes, refuses, and how it ends.

use super::*;

#[test]
fn it_writes_keys_and_every_variable_with_paths_that_hold_anywhere() {
    let sandbox = &sandbox();
    for name in ["WECHATPAY_MCHID", "WECHATPAY_SERIAL_NO", "WECHATPAY_APIV3_KEY", "WECHATPAY_PUBLIC_KEY_ID"] {
        assert!(!sandbox.variable(name).is_empty(), "{name}");
    }
    assert_eq!(sandbox.variable("WECHATPAY_BASE_URL"), format!("http://{}", sandbox.address));
    for (name, begin) in
        [("WECHATPAY_PRIVATE_KEY_PATH", "-----BEGIN PRIVATE KEY"), ("WECHATPAY_PUBLIC_KEY_PATH", "-----BEGIN PUBLIC KEY")]
    {
        let path = sandbox.variable(name);
        assert!(Path::new(&path).is_absolute(), "{path}");
        assert!(std::fs::read_to_string(path).unwrap().starts_with(begin));
    }
    for name in ["apiclient_cert.pem", "platform_cert.pem"] {
        let certificate = std::fs::read_to_string(sandbox.folder.join(name)).unwrap();
        assert!(certificate.starts_with("-----BEGIN CERTIFICATE"), "{name}");
    }
    #[cfg(unix)]
    for name in ["apiclient_key.pem", "sandbox.env"] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(sandbox.folder.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name} can be read by others");
    }
}

#[test]
fn in_certificate_mode_certificates_are_downloaded_and_verify() {
    for mode in ["certificate", "both"] {
        let sandbox = Sandbox::start(&["--mode", mode]);
        let has_public_key = std::fs::read_to_string(sandbox.env_file()).unwrap().contains("WECHATPAY_PUBLIC_KEY_ID");
        assert_eq!(has_public_key, mode == "both");
        assert_eq!(create(&sandbox, "MODE1")["state"], "CREATED");

        let folder = Folder::new();
        let out = folder.join("certificates");
        let listed = json(&sandbox.run(&["--json", "certificates", "--out", &out]));
        let serial = listed[0]["serial_no"].as_str().unwrap();
        let written = std::fs::read_to_string(format!("{out}/wechatpay_{serial}.pem")).unwrap();
        assert_eq!(written, std::fs::read_to_string(sandbox.folder.join("platform_cert.pem")).unwrap(), "{mode}");
        let people = stdout(&sandbox.run(&["certificates"]));
        assert!(people.starts_with(serial), "{people}");
    }
}

#[test]
fn in_public_key_mode_there_are_no_certificates_to_download() {
    let sandbox = sandbox();
    let (code, error) = failure(&sandbox.run(&["--json", "certificates"]));
    assert_eq!((code, &error["code"]), (4, &"RESOURCE_NOT_EXISTS".into()), "{error}");
    let people = sandbox.run(&["certificates"]);
    assert!(String::from_utf8_lossy(&people.stderr).starts_with("this merchant has no platform certificates"));
}

#[test]
fn an_address_that_is_not_loopback_is_refused_unless_told_twice() {
    let (code, error) = failure(&run(&["--json", "sandbox", "--listen", "0.0.0.0:0"]));
    assert_eq!(code, 6);
    assert!(error["message"].as_str().unwrap().contains("--allow-remote"), "{error}");

    let sandbox = Sandbox::start(&["--listen", "0.0.0.0:0", "--allow-remote"]);
    // A client of this machine finds it on loopback.
    assert!(sandbox.variable("WECHATPAY_BASE_URL").starts_with("http://127.0.0.1:"));
    assert_eq!(create(&sandbox, "REMOTE1")["state"], "CREATED");
}

#[test]
fn a_port_that_is_taken_is_a_failure_that_names_it() {
    let sandbox = &sandbox();
    let taken = &sandbox.address;
    let (code, error) = failure(&run(&["--json", "sandbox", "--listen", taken]));
    assert!(code == 6 && error["message"].as_str().unwrap().contains(taken.as_str()), "{error}");
}

#[cfg(unix)]
#[test]
fn it_ends_cleanly_on_sigterm_and_on_ctrl_c() {
    for signal in ["TERM", "INT"] {
        let mut sandbox = Sandbox::start(&[]);
        // A connection that idles does not hold it up.
        let _idle = TcpStream::connect(&sandbox.address).unwrap();
        let id = sandbox.process.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
        assert_eq!(sandbox.process.wait().unwrap().code(), Some(0), "{signal}");
    }
}

#[test]
fn the_journal_and_the_console_say_what_is_wrong_with_an_authorization() {
    let mut sandbox = sandbox();
    let head = "GET /v3/payscore/serviceorder HTTP/1.1\r\nAccept: */*\r\nUser-Agent: x\r\nAuthorization: x";
    let (head, _) = sandbox.http(head, "");
    assert!(head.starts_with("HTTP/1.1 401"), "{head}");
    let explanation = "the scheme is `x`";
    assert!(sandbox.control("GET", "/journal", "").contains(explanation));
    sandbox.process.kill().unwrap();
    let console = sandbox.console.take().unwrap().join().unwrap();
    assert!(console.starts_with("401 GET /v3/payscore/serviceorder SIGN_ERROR\n    "), "{console}");
    assert!(console.lines().nth(1).unwrap().contains(explanation), "{console}");
}
