//! 国密: what uses keys on the command line, against a gateway whose keys are SM2 keys.

use super::actions::handler;
use super::signatures::header;
use super::*;

const SCHEME: &str = "WECHATPAY2-SM2-WITH-SM3";

#[test]
fn a_call_is_made_and_what_sign_signs_is_taken_and_its_response_verifies() {
    for mode in ["public-key", "certificate", "both"] {
        let sandbox = &Sandbox::start(&["--algorithm", "sm", "--mode", mode]);
        assert_eq!(create(sandbox, "SM1")["state"], "CREATED", "{mode}");
        let target = "/v3/payscore/serviceorder?out_order_no=SM1&service_id=500001&appid=wxd678efh567hg6787";
        let signed = json(&sandbox.run(&["--json", "sign", "GET", target]));
        let authorization = signed["authorization"].as_str().unwrap();
        assert!(authorization.starts_with(&format!("{SCHEME} mchid=")), "{authorization}");
        let head =
            format!("GET {target} HTTP/1.1\r\nAccept: application/json\r\nUser-Agent: by hand\r\nAuthorization: {authorization}");
        let (head, body) = sandbox.http(&head, "");
        assert!(head.starts_with("HTTP/1.1 200"), "{mode}: {head}\n{body}");
        assert_eq!(header(&head, "Wechatpay-Signature-Type").as_deref(), Some(SCHEME));

        let folder = Folder::new();
        let saved = format!("@{}", folder.join("saved"));
        std::fs::write(folder.join("saved"), format!("{head}\r\n\r\n{body}")).unwrap();
        // Without a key that a request names, a gateway of both modes signs with the certificate.
        let certificate = sandbox.folder.join("platform_cert.pem");
        let key: &[&str] = if mode == "public-key" { &[] } else { &["--certificate", &certificate] };
        let verify = || sandbox.run(&[&["--json", "verify", &saved], key].concat());
        assert_eq!(json(&verify())["verified"], true, "{mode}");
        std::fs::write(folder.join("saved"), format!("{head}\r\n\r\n{}", body.replace("CREATED", "DONE"))).unwrap();
        let (code, error) = failure(&verify());
        assert!(code == 3 && error["message"].as_str().unwrap().contains("not the platform's over these bytes"), "{error}");
        // The key of the other scheme.
        let rsa = super::sandbox();
        std::fs::write(folder.join("saved"), format!("{head}\r\n\r\n{body}")).unwrap();
        let serial = header(&head, "Wechatpay-Serial").unwrap();
        if mode == "public-key" {
            let other = ["--public-key-id", &serial, "--public-key", &rsa.folder.join("pub_key.pem")];
            let (code, error) = failure(&run(&[&["--json", "verify", &saved], &other[..]].concat()));
            let message = error["message"].as_str().unwrap();
            assert!(code == 3 && message.contains(SCHEME) && message.contains("WECHATPAY2-SHA256-RSA2048"), "{error}");
        }
    }
}

#[test]
fn a_notification_that_trigger_sends_verifies_and_decrypts_with_its_algorithm_or_without() {
    let sandbox = &Sandbox::start(&["--algorithm", "sm"]);
    let (url, requests) = handler(&["204 No Content", "401 No"]);
    stdout(&sandbox.run(&["trigger", "REFUND.SUCCESS", "--to", &url]));
    assert!(stdout(&sandbox.run(&["trigger", "REFUND.SUCCESS", "--to", &url, "--fault", "wrong_signature"])).contains("refuses"));
    let requests = requests.join().unwrap();
    let folder = Folder::new();
    let save = |request: &str| {
        std::fs::write(folder.join("saved.http"), request).unwrap();
        format!("@{}", folder.join("saved.http"))
    };
    let spoiled = save(&requests[1]);
    assert_eq!(failure(&sandbox.run(&["--json", "verify", &spoiled])).0, 3);
    let saved = save(&requests[0]);
    assert_eq!(json(&sandbox.run(&["--json", "verify", &saved]))["verified"], true);
    let decrypted = json(&sandbox.run(&["--json", "decrypt", &saved]));
    assert!(decrypted["out_refund_no"].is_string(), "{decrypted}");

    let body: Value = serde_json::from_str(requests[0].split_once("\r\n\r\n").unwrap().1).unwrap();
    let resource = &body["resource"];
    assert_eq!(resource["algorithm"], "AEAD_SM4_GCM");
    let text = |name: &str| resource[name].as_str().unwrap_or_default().to_owned();
    let (nonce, data, ciphertext) = (text("nonce"), text("associated_data"), text("ciphertext"));
    let parts = ["decrypt", "--nonce", &nonce, "--associated-data", &data, "--ciphertext", &ciphertext];
    let output = sandbox.run(&parts);
    assert_eq!(serde_json::from_str::<Value>(&stdout(&output)).unwrap(), decrypted);
    let note = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(note, "note: no algorithm is named; it is encrypted by AEAD_SM4_GCM\n");
    // One that is named is the one that counts, and the right one is told from a wrong key.
    let named =
        |sandbox: &Sandbox| failure(&sandbox.run(&[&["--json"], &parts[..], &["--algorithm", "AEAD_AES_256_GCM"]].concat()));
    let (code, error) = named(sandbox);
    let right = "AEAD_AES_256_GCM is named, and it is encrypted by AEAD_SM4_GCM: `--algorithm AEAD_SM4_GCM` decrypts it";
    assert_eq!((code, error["message"].as_str().unwrap()), (3, right));
    let (code, error) = named(&super::sandbox());
    assert!(code == 3 && error["message"].as_str().unwrap().contains("not encrypted with this APIv3 key"), "{error}");
    // With the key of another gateway neither does.
    let (code, error) = failure(&super::sandbox().run(&[&["--json"], &parts[..]].concat()));
    let message = error["message"].as_str().unwrap();
    assert!(code == 3 && message.ends_with("(neither AEAD_AES_256_GCM nor AEAD_SM4_GCM decrypts it)"), "{error}");
}

#[test]
fn certificates_are_asked_for_by_the_algorithm_of_the_merchants_key() {
    let sandbox = &Sandbox::start(&["--algorithm", "sm", "--mode", "certificate"]);
    assert_eq!(json(&sandbox.run(&["--json", "certificates"])).as_array().unwrap().len(), 1);
    let journal: Value = serde_json::from_str(&sandbox.control("GET", "/journal", "")).unwrap();
    let targets: Vec<&str> = journal["entries"].as_array().unwrap().iter().filter_map(|entry| entry["target"].as_str()).collect();
    let lists: Vec<_> = targets.into_iter().filter(|target| target.starts_with("/v3/certificates")).collect();
    assert!(!lists.is_empty() && lists.iter().all(|target| target.ends_with("?algorithm_type=SM2")), "{lists:?}");
}
