//! A key that is given where something else belongs is in no output: not in our errors, not in those of the command-line
//! parser. Every option and every argument of every command, as their help lists them.

use super::*;

/// A key's PEM, as a process sees it in `"$(cat apiclient_key.pem)"`, and the shapes that people copy it in.
fn secrets() -> Vec<String> {
    let folder = Folder::new();
    let key = {
        let sandbox = Sandbox::start_in(folder, &[]);
        std::fs::read_to_string(sandbox.folder.join("apiclient_key.pem")).unwrap()
    };
    let base64: String = key.lines().filter(|line| !line.starts_with('-')).collect();
    vec![key.replace('\n', r"\n"), base64, "0123456789abcdef0123456789ABCDEF".to_owned(), key.trim_end().to_owned()]
}

/// Whether a text holds anything of a secret, however it is escaped.
fn shows(text: &str, secret: &str) -> bool {
    let plain = |text: &str| text.replace(r"\n", "").chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let (text, secret) = (plain(text), plain(secret));
    // What every key begins with is no secret.
    let public = "BEGINPRIVATEKEYMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ";
    (0..secret.len() - 16).map(|at| &secret[at..at + 16]).any(|part| text.contains(part) && !public.contains(part))
}

/// Fails if a failure shows the secret; what a command does with it where it is taken is its business.
fn check(arguments: &[&str], secret: &str) {
    // Both ways of telling a failure, by turns.
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let json = if COUNT.fetch_add(1, Ordering::Relaxed).is_multiple_of(2) { &["--json"][..] } else { &[] };
    let output = run(&[json, arguments].concat());
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let place = arguments.iter().map(|argument| argument.replace(secret, "SECRET")).collect::<Vec<_>>();
    assert!(!shows(&error, secret), "{place:?}: {error}");
    assert!(output.status.success() || !shows(&out, secret), "{place:?}: {out}");
}

/// The options of a command that take a value.
fn options(command: &str) -> Vec<String> {
    let help = stdout(&run(&[command, "--help"]));
    let options = help.split_whitespace().collect::<Vec<_>>();
    options
        .windows(2)
        .filter(|pair| pair[0].starts_with("--") && pair[1].starts_with('<'))
        .map(|pair| pair[0].to_owned())
        .collect()
}

#[test]
fn a_secret_in_the_place_of_any_option_or_argument_is_in_no_output() {
    let commands: [&[&str]; 11] = [
        // An address that is refused, so that no gateway runs on.
        &["sandbox", "--listen", "203.0.113.1:1"],
        &["endpoints"],
        &["show", "GET", "v3/certificates"],
        &["call", "POST", "v3/payscore/serviceorder/{out_order_no}/cancel"],
        &["sign", "GET", "/v3/x"],
        &["verify", "--timestamp", "1", "--nonce", "1", "--serial", "1", "--signature", "1", "--body", "1"],
        &["decrypt"],
        &["bill", "/no/such/bill"],
        &["download", "GET", "v3/bill/tradebill", "--out", "/no/such/folder/bill"],
        &["doctor", "--base-url", "http://127.0.0.1:9"],
        &["certificates"],
    ];
    let mut found = 0_usize;
    for secret in &secrets()[..] {
        for command in commands {
            for option in options(command[0]) {
                // Once more: an option that is there already is replaced, since it may be given once.
                let mut others: Vec<&str> = command.to_vec();
                if let Some(at) = others.iter().position(|argument| *argument == option) {
                    others.drain(at..at + 2);
                }
                if command[0] == "sandbox" && option == "--listen" {
                    others.push("--allow-remote");
                }
                found += 1;
                let joined = format!("{option}={secret}");
                check(&[&others[..], &[&joined]].concat(), secret);
                if found.is_multiple_of(3) {
                    check(&[&others[..], &[&option, secret]].concat(), secret);
                }
            }
            // In the place of an argument, and one too many.
            for at in 1..=command.len() {
                if command[0] == "sandbox" {
                    continue;
                }
                let mut arguments = command.to_vec();
                if at < command.len() {
                    arguments[at] = secret;
                } else {
                    arguments.push(secret);
                }
                check(&arguments, secret);
            }
        }
        check(&[secret], secret);
        check(&[&format!("--{secret}")], secret);
        check(&["completions", secret], secret);
        check(&["sandbox", "--out", &format!("/dev/null/{secret}")], secret);
        check(&["man", &format!("/dev/null/{secret}")], secret);
        check(&["sandbox", "--state", &format!("/dev/null/{secret}")], secret);
        check(&["sandbox", "--listen", secret], secret);
        check(&["trigger", secret, "--to", "http://127.0.0.1:9/"], secret);
        check(&["trigger", "A.B", "--to", secret], secret);
        check(&["sandbox", "pay", secret, "--base-url", "http://127.0.0.1:9"], secret);
        // What prints what it is given looks first.
        for arguments in [
            &["call", "--undeclared", "--dry-run", "GET", secret][..],
            &["sign", "GET", "/v3/x", "--body", secret],
            &["draft", "GET", secret],
            &["draft", "GET", "v3/x", "--name", secret],
            &["draft", "--event", secret, "--resource", secret],
        ] {
            let output = run(arguments);
            assert!(!output.status.success(), "{:?}", &arguments[..arguments.len() - 1]);
            check(arguments, secret);
        }
    }
    assert!(found > 150, "the help lists {found} options");
}

#[test]
fn a_secret_in_the_place_of_any_variable_is_in_no_output() {
    let names = [
        "WECHATPAY_MCHID",
        "WECHATPAY_SERIAL_NO",
        "WECHATPAY_PRIVATE_KEY_PATH",
        "WECHATPAY_PRIVATE_KEY",
        "WECHATPAY_PUBLIC_KEY_ID",
        "WECHATPAY_PUBLIC_KEY_PATH",
        "WECHATPAY_PUBLIC_KEY",
        "WECHATPAY_APIV3_KEY",
        "WECHATPAY_BASE_URL",
    ];
    let verify = ["verify", "--timestamp", "1", "--nonce", "1", "--serial", "1", "--signature", "1", "--body", "1"];
    let decrypt = ["decrypt", "--nonce", "123456789012", "--ciphertext", "AAAA"];
    let commands: [&[&str]; 5] = [&["certificates"], &["doctor"], &["sign", "GET", "/v3/x"], &verify, &decrypt];
    for secret in secrets() {
        for name in names {
            for command in commands {
                let output = wechatpay().env(name, &secret).args(command).output().unwrap();
                let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
                assert!(!output.status.success() && !shows(&error, &secret) && !shows(&out, &secret), "{name}: {out}{error}");
            }
        }
        let folder = Folder::new();
        let file = folder.join("env");
        std::fs::write(&file, format!("WECHATPAY_PRIVATE_KEY_PATH='{secret}'\n")).unwrap();
        let output = run(&["--env-file", &file, "sign", "GET", "/v3/x"]);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && !shows(&error, &secret), "{error}");
    }
}
