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
fn the_environment_of_a_gateway_that_other_machines_reach_is_one_that_a_client_takes() {
    let sandbox = Sandbox::start(&["--listen", "0.0.0.0:0", "--allow-remote", "--public-url", "http://gateway:8080/"]);
    assert_eq!(sandbox.variable("WECHATPAY_BASE_URL"), "http://gateway:8080");
    assert_eq!(sandbox.variable("WECHATPAY_ALLOW_HTTP"), "true");
    let call = ["call", "GET", "v3/certificates", "--dry-run"];
    assert!(stdout(&sandbox.run(&call)).contains("http://gateway:8080/v3/certificates"));
    // Nobody consents by accident.
    let env = std::fs::read_to_string(sandbox.env_file()).unwrap().replace("WECHATPAY_ALLOW_HTTP=true", "");
    std::fs::write(sandbox.env_file(), env).unwrap();
    let (code, error) = failure(&sandbox.run(&[&["--json"], call.as_slice()].concat()));
    assert_eq!(code, 6);
    assert!(error["message"].as_str().unwrap().contains("WECHATPAY_ALLOW_HTTP"), "{error}");

    for url in ["gateway:8080", "http://gateway:8080/path", "ftp://gateway", "http://", "http://a@gateway"] {
        let (code, error) = failure(&run(&["--json", "sandbox", "--public-url", url]));
        assert!(code == 6 && error["message"].as_str().unwrap().contains("http://gateway:8080"), "{url}: {error}");
    }
}

#[test]
fn the_environment_of_both_key_modes_says_that_a_client_needs_both() {
    let sandbox = Sandbox::start(&["--mode", "both"]);
    let env = std::fs::read_to_string(sandbox.env_file()).unwrap();
    assert!(env.starts_with("# A client needs both the public key and the APIv3 key"), "{env}");
    // The remark is none to whoever reads the file.
    assert_eq!(create(&sandbox, "BOTH1")["state"], "CREATED");
}

#[test]
fn what_would_be_ignored_is_refused_and_what_cannot_be_had_is_said() {
    for flag in ["--mchid", "--serial-no", "--private-key", "--public-key-id", "--public-key", "--base-url", "--env-file"] {
        let (code, error) = failure(&run(&["--json", "sandbox", flag, "1900000001"]));
        assert!(code == 2 && error["message"].as_str().unwrap().starts_with(flag), "{error}");
    }
    let mut command = wechatpay();
    command.arg("sandbox").stdout(Stdio::null()).stderr(Stdio::piped());
    let mut process = command.spawn().unwrap();
    let mut hint = String::new();
    BufReader::new(process.stderr.take().unwrap()).read_line(&mut hint).unwrap();
    process.kill().unwrap();
    process.wait().unwrap();
    assert!(hint.contains("--out DIR") && hint.contains("private key"), "{hint}");
}

#[test]
fn what_a_stranger_sends_does_not_reach_the_terminal_as_it_is() {
    for json in [false, true] {
        let mut sandbox = Sandbox::start(if json { &["--json"] } else { &[] });
        // C1 controls and marks of direction, as UTF-8 in the target; and what a control call says.
        let (head, _) = sandbox.http("GET /v3/\u{9b}2J\u{202e}x HTTP/1.1", "");
        assert!(head.starts_with("HTTP/1.1 400"), "{head}");
        let authorization = "WECHATPAY2-SHA256-RSA2048 mchid=\"\u{9b}31m\u{2066}\"";
        let head = format!("GET /v3/x HTTP/1.1\r\nAccept: */*\r\nUser-Agent: x\r\nAuthorization: {authorization}");
        assert!(sandbox.http(&head, "").0.starts_with("HTTP/1.1 401"));
        let notification = r#"{"url": "http://127.0.0.1:9/", "event_type": "\u001b[2JA\u202eB\nC", "resource": {}}"#;
        sandbox.control("POST", "/notifications", notification);
        std::thread::sleep(std::time::Duration::from_millis(300));
        let console = ended(&mut sandbox);
        let is_plain = |character: char| {
            character == '\n'
                || wechatpay_endpoints::runtime::escape_control(&character.to_string()).len() == character.len_utf8()
        };
        assert!(console.chars().all(is_plain), "{console:?}");
        let shown = if json { r"\u009b2J\u202e" } else { r"\u{9b}2J\u{202e}" };
        assert!(console.contains(shown) && console.contains("[2JA"), "{console}");
        if json {
            assert!(console.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{console}");
        }
    }
}

#[test]
fn calls_of_a_file_are_served_and_a_file_that_is_wrong_is_named() {
    let folder = Folder::new();
    let stubs = folder.join("stubs.json");
    std::fs::write(&stubs, r#"[{"method": "GET", "template": "v3/lottery/{id}", "body": {"won": true, "id": "{id}"}}]"#).unwrap();
    let sandbox = Sandbox::start(&["--serve", &stubs]);
    let arguments = ["--json", "call", "--undeclared", "GET", "v3/lottery/{id}", "--data", r#"{"id": "7"}"#];
    assert_eq!(json(&sandbox.run(&arguments)), serde_json::json!({ "won": true, "id": "7" }));

    for (text, problem) in [("[{}]", "number 1 in the list has no text `method`"), ("nothing", "cannot be read")] {
        std::fs::write(&stubs, text).unwrap();
        let (code, error) = failure(&run(&["--json", "sandbox", "--serve", &stubs]));
        let message = error["message"].as_str().unwrap();
        assert!(code == 6 && message.contains(&stubs) && message.contains(problem), "{error}");
    }
    let (code, error) = failure(&run(&["--json", "sandbox", "--serve", "/nowhere.json"]));
    assert!(code == 6 && error["message"].as_str().unwrap().contains("/nowhere.json"), "{error}");
}

#[test]
fn a_port_that_is_taken_is_a_failure_that_names_it() {
    let sandbox = &sandbox();
    let taken = &sandbox.address;
    let (code, error) = failure(&run(&["--json", "sandbox", "--listen", taken]));
    assert!(code == 6 && error["message"].as_str().unwrap().contains(taken.as_str()), "{error}");
}

/// Ends the gateway, as `kill` does where there is one; what its console said.
fn ended(sandbox: &mut Sandbox) -> String {
    #[cfg(unix)]
    signal(&sandbox.process, "TERM");
    #[cfg(not(unix))]
    sandbox.process.kill().unwrap();
    sandbox.process.wait().unwrap();
    sandbox.console.take().unwrap().join().unwrap()
}

#[cfg(unix)]
fn signal(process: &Child, name: &str) {
    assert!(Command::new("kill").args(["-s", name, &process.id().to_string()]).status().unwrap().success());
}

/// Requests one after the other on a connection that stays open; the status of each response.
#[cfg(unix)]
fn statuses(address: &str, target: &str, count: usize) -> Vec<String> {
    let mut stream = BufReader::new(TcpStream::connect(address).unwrap());
    stream.get_ref().set_read_timeout(Some(std::time::Duration::from_secs(20))).unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let read = |_| {
        stream.get_mut().write_all(request.as_bytes()).unwrap();
        let (mut status, mut length) = (String::new(), 0);
        stream.read_line(&mut status).unwrap();
        loop {
            let mut header = String::new();
            stream.read_line(&mut header).unwrap();
            match header.to_ascii_lowercase().trim().split_once(": ") {
                Some(("content-length", value)) => length = value.parse().unwrap(),
                Some(_) => {}
                None => break,
            }
        }
        stream.read_exact(&mut vec![0; length]).unwrap();
        status.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    (0..count).map(read).collect()
}

#[cfg(unix)]
#[test]
fn a_console_that_nobody_reads_holds_up_no_call_and_what_was_dropped_is_counted() {
    for json in [false, true] {
        let mut command = wechatpay();
        command
            .args(["sandbox", if json { "--json" } else { "--mode=public-key" }])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = &address_of(&line);
        // The pipe takes 64 KiB, that is some hundred lines; nobody reads it.
        let target = format!("/{}", "x".repeat(200));
        assert_eq!(statuses(address, &target, 5000), vec!["400"; 5000]);

        let mut stderr = BufReader::new(process.stderr.take().unwrap());
        let mut lines = Vec::new();
        let dropped: usize = loop {
            let mut line = String::new();
            assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "the console ended");
            let (before, after) = if json { ("{\"dropped_lines\":", "}") } else { ("", " lines were dropped") };
            let count =
                line.strip_prefix(before).and_then(|line| line.split_once(after)).and_then(|(count, _)| count.parse().ok());
            match count {
                Some(count) => break count,
                None => lines.push(line),
            }
        };
        let of_requests = lines.iter().filter(|line| line.contains(&target)).count();
        // Those that were written, those that waited and those that were dropped are all that there were.
        let waiting: usize = 4096;
        assert!(
            dropped > 0 && of_requests + dropped <= 5000 && of_requests + dropped + waiting >= 5000,
            "{of_requests}, {dropped}"
        );

        signal(&process, "TERM");
        let started = std::time::Instant::now();
        assert_eq!(process.wait().unwrap().code(), Some(0));
        assert!(started.elapsed() < std::time::Duration::from_secs(4), "{:?}", started.elapsed());
    }
}

#[cfg(unix)]
#[test]
fn a_gateway_whose_console_nobody_reads_ends_on_sigterm() {
    let mut command = wechatpay();
    command.args(["sandbox"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://").unwrap();
    assert_eq!(statuses(address, &format!("/{}", "x".repeat(2000)), 200), vec!["400"; 200]);
    signal(&process, "TERM");
    assert_eq!(process.wait().unwrap().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn it_ends_cleanly_on_sigterm_and_on_ctrl_c() {
    for name in ["TERM", "INT"] {
        let mut sandbox = Sandbox::start(&[]);
        // Connections that idle, or have sent half of something, do not hold it up.
        let _idle = TcpStream::connect(&sandbox.address).unwrap();
        let mut half = TcpStream::connect(&sandbox.address).unwrap();
        half.write_all(b"POST /v3/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{").unwrap();
        let mut head = TcpStream::connect(&sandbox.address).unwrap();
        head.write_all(b"POST /v3/x HTTP/1.1\r\nHost: lo").unwrap();
        let asked = std::time::Instant::now();
        signal(&sandbox.process, name);
        assert_eq!(sandbox.process.wait().unwrap().code(), Some(0), "{name}");
        // What is being answered has 5 s; nothing is.
        assert!(asked.elapsed() < std::time::Duration::from_secs(5), "{name}");
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
    let console = ended(&mut sandbox);
    assert!(console.starts_with("401 GET /v3/payscore/serviceorder SIGN_ERROR\n    "), "{console}");
    assert!(console.lines().nth(1).unwrap().contains(explanation), "{console}");
}

#[cfg(unix)]
#[test]
fn a_folder_with_quotes_in_its_name_gives_a_file_that_shells_and_this_program_read_alike() {
    let parent = Folder::new();
    for name in ["x';touch pwned;'", "a b", "$(touch pwned)", "\"`touch pwned`\\"] {
        let folder = parent.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let mut sandbox = Sandbox::start_in(Folder(folder.clone()), &[]);
        assert_eq!(create(&sandbox, "QUOTED1")["state"], "CREATED", "{name}");
        let mut shell = Command::new("sh");
        shell
            .current_dir(parent.path())
            .args(["-c", ". \"$1\"; cat \"$WECHATPAY_PRIVATE_KEY_PATH\"", "sh"])
            .arg(sandbox.env_file());
        let key = stdout(&shell.output().unwrap());
        assert_eq!(key, std::fs::read_to_string(folder.join("apiclient_key.pem")).unwrap(), "{name}");
        assert!(!parent.path().join("pwned").exists() && !folder.join("pwned").exists(), "{name}");
        sandbox.process.kill().unwrap();
    }
    let broken = parent.join("a\nb");
    let (code, error) = failure(&run(&["--json", "sandbox", "--out", &broken]));
    assert!(code == 6 && error["message"].as_str().unwrap().contains("sandbox.env cannot represent"), "{error}");
}

#[cfg(unix)]
#[test]
fn files_with_keys_that_were_there_before_are_replaced_and_never_written_through() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = Folder::new();
    let precious = folder.path().join("precious");
    std::fs::write(&precious, "precious").unwrap();
    let linked = ["apiclient_key.pem", "apiclient_cert.pem", "pub_key.pem", "platform_cert.pem"];
    for name in linked {
        symlink(&precious, folder.path().join(name)).unwrap();
    }
    let env = folder.path().join("sandbox.env");
    std::fs::write(&env, "").unwrap();
    std::fs::set_permissions(&env, std::fs::Permissions::from_mode(0o644)).unwrap();
    let sandbox = Sandbox::start_in(folder, &[]);
    assert_eq!(std::fs::read_to_string(precious).unwrap(), "precious");
    for name in linked.into_iter().chain(["sandbox.env"]) {
        let metadata = std::fs::symlink_metadata(sandbox.folder.join(name)).unwrap();
        assert!(metadata.is_file() && metadata.permissions().mode() & 0o777 == 0o600, "{name}: {metadata:?}");
    }
}
