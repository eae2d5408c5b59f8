//! A configuration that cannot work: the error names the item and the fix, and never the secret.

use wechatpay_endpoints::{ApiV3Key, Client, ClientBuilder, Merchant, PlatformKey};

use crate::fixed;

fn merchant(private_key: &[u8]) -> String {
    Merchant::from_pem(fixed::MCHID, fixed::SERIAL, private_key).unwrap_err().to_string()
}

const GIVE_THE_PRIVATE_KEY: &str = "give the merchant's own apiclient_key.pem, which begins with `-----BEGIN PRIVATE KEY-----`";
const GIVE_THE_PUBLIC_KEY: &str = "give the pub_key.pem of the merchant platform, which begins with `-----BEGIN PUBLIC KEY-----`";

#[test]
fn a_certificate_in_place_of_the_private_key_is_named() {
    let error = merchant(fixed::MERCHANT_CERTIFICATE);
    assert_eq!(error, format!("the merchant's private key holds a certificate: {GIVE_THE_PRIVATE_KEY}"));
}

#[test]
fn a_public_key_in_place_of_the_private_key_is_named() {
    let error = merchant(fixed::MERCHANT_PUBLIC_KEY);
    assert_eq!(error, format!("the merchant's private key holds a public key: {GIVE_THE_PRIVATE_KEY}"));
}

#[test]
fn a_truncated_private_key_is_said_to_be_cut_off() {
    for length in [100, fixed::MERCHANT_KEY.len() / 2, fixed::MERCHANT_KEY.len() - 30] {
        let error = merchant(&fixed::MERCHANT_KEY[..length]);
        let expected = "the merchant's private key is cut off: it has a BEGIN line without its END line";
        assert!(error.starts_with(expected), "{length}: {error}");
    }
}

#[test]
fn a_private_key_that_is_no_pem_or_damaged_is_said_to_be_so() {
    assert!(merchant(b"").contains("is empty"));
    assert!(merchant(b"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC").contains("is cut off"));
    let damaged = String::from_utf8_lossy(fixed::MERCHANT_KEY).replacen("MII", "M*I", 1);
    assert!(merchant(damaged.as_bytes()).contains("is damaged"), "{}", merchant(damaged.as_bytes()));
    let shortened = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END PRIVATE KEY-----\n";
    assert!(merchant(shortened.as_bytes()).contains("is not an SM2 key or an RSA key of 2048 bits or more"));
}

#[test]
fn a_lower_case_serial_is_to_be_written_in_capitals_and_not_shown() {
    let error = Merchant::from_pem(fixed::MCHID, fixed::SERIAL.to_lowercase(), fixed::MERCHANT_KEY).unwrap_err();
    assert_eq!(error.item(), "the merchant certificate's serial");
    assert!(error.to_string().contains("in capitals") && !error.to_string().contains(fixed::SERIAL), "{error}");
}

#[test]
fn a_merchant_number_that_is_an_appid_is_refused() {
    let error = Merchant::from_pem("wxd678efh567hg6787", fixed::SERIAL, fixed::MERCHANT_KEY).unwrap_err();
    assert_eq!(error.item(), "the merchant number (mchid)");
}

#[test]
fn a_private_key_or_certificate_in_place_of_the_public_key_is_named() {
    for (pem, noun) in [(fixed::PLATFORM_KEY, "a private key"), (fixed::MERCHANT_CERTIFICATE, "a certificate")] {
        let error = PlatformKey::from_pem(fixed::PUBLIC_KEY_ID, pem).unwrap_err();
        assert_eq!(error.to_string(), format!("the WeChat Pay public key holds {noun}: {GIVE_THE_PUBLIC_KEY}"));
    }
}

#[test]
fn a_public_key_id_that_is_a_certificates_serial_is_refused() {
    let error = PlatformKey::from_pem(fixed::SERIAL, fixed::PLATFORM_PUBLIC_KEY).unwrap_err();
    assert_eq!(error.problem(), "is not of the form PUB_KEY_ID_…");
}

#[test]
fn an_apiv3_key_of_31_bytes_is_counted_and_not_shown() {
    let key = "0123456789abcdef0123456789abcde";
    let error = ApiV3Key::new(key).unwrap_err().to_string();
    assert!(error.starts_with("the APIv3 key is 31 bytes long: give the 32 characters"), "{error}");
    assert!(!error.contains(key));
}

/// The variables of a configuration that works, written to files of this test's own.
fn variables(test: &str) -> Vec<(&'static str, String)> {
    let folder = std::env::temp_dir().join(format!("wechatpay-configuration-{}-{test}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, content: &[u8]| {
        std::fs::write(folder.join(name), content).unwrap();
        folder.join(name).to_str().unwrap().to_owned()
    };
    vec![
        ("WECHATPAY_MCHID", fixed::MCHID.into()),
        ("WECHATPAY_SERIAL_NO", fixed::SERIAL.into()),
        ("WECHATPAY_PRIVATE_KEY_PATH", file("apiclient_key.pem", fixed::MERCHANT_KEY)),
        ("WECHATPAY_APIV3_KEY", "0123456789abcdef0123456789abcdef".into()),
        ("WECHATPAY_PUBLIC_KEY_ID", fixed::PUBLIC_KEY_ID.into()),
        ("WECHATPAY_PUBLIC_KEY_PATH", file("pub_key.pem", fixed::PLATFORM_PUBLIC_KEY)),
        ("WECHATPAY_BASE_URL", "http://127.0.0.1:1".into()),
    ]
}

fn from(variables: &[(&str, String)]) -> Result<Client, wechatpay_endpoints::ConfigurationError> {
    let lookup = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    ClientBuilder::from_variables(lookup)?.build()
}

#[test]
fn a_client_is_configured_by_the_variables() {
    let client = from(&variables("complete")).unwrap();
    assert_eq!(client.merchant().unwrap().mchid(), fixed::MCHID);
    assert_eq!(client.base_url(), "http://127.0.0.1:1");
    assert!(client.api_v3_key().is_some());
    let optional = ["WECHATPAY_APIV3_KEY", "WECHATPAY_BASE_URL"];
    let required: Vec<_> = variables("complete").into_iter().filter(|(name, _)| !optional.contains(name)).collect();
    assert_eq!(from(&required).unwrap().base_url(), "https://api.mch.weixin.qq.com");
}

#[test]
fn each_required_variable_is_named_where_it_is_missing_or_empty() {
    let complete = variables("missing");
    for (name, _) in complete.iter().filter(|(name, _)| !["WECHATPAY_APIV3_KEY", "WECHATPAY_BASE_URL"].contains(name)) {
        let without: Vec<_> = complete.iter().filter(|(known, _)| known != name).cloned().collect();
        let error = from(&without).unwrap_err().to_string();
        assert!(error.starts_with(&format!("{name} is not set: set it to ")), "{error}");
        let mut empty = without;
        empty.push((name, String::new()));
        assert_eq!(from(&empty).unwrap_err().to_string(), error);
    }
}

#[test]
fn a_wrong_value_is_reported_with_its_variable() {
    let complete = variables("wrong");
    let public_key_path = complete[5].1.clone();
    let wrong = [
        ("WECHATPAY_MCHID", "wx1".to_owned(), "is not a number"),
        ("WECHATPAY_SERIAL_NO", "5157f09e".to_owned(), "has lower-case letters"),
        ("WECHATPAY_PRIVATE_KEY_PATH", public_key_path, "holds a public key"),
        ("WECHATPAY_PRIVATE_KEY_PATH", "/nowhere/apiclient_key.pem".to_owned(), "cannot be read"),
        ("WECHATPAY_APIV3_KEY", "short".to_owned(), "is 5 bytes long"),
        ("WECHATPAY_PUBLIC_KEY_ID", "7132D72A03E93CDDF8C03BBD1F37EEDF".to_owned(), "is not of the form PUB_KEY_ID_"),
        ("WECHATPAY_BASE_URL", "http://api.mch.weixin.qq.com".to_owned(), "is plain http"),
        ("WECHATPAY_BASE_URL", "https://api.mch.weixin.qq.com/v3".to_owned(), "has a path"),
        ("WECHATPAY_BASE_URL", "api.mch.weixin.qq.com".to_owned(), "is not a URL"),
    ];
    for (name, value, problem) in wrong {
        let changed: Vec<_> =
            complete.iter().map(|(known, old)| (*known, if *known == name { value.clone() } else { old.clone() })).collect();
        let error = from(&changed).unwrap_err().to_string();
        assert!(error.contains(name) && error.contains(problem), "{name}={value}: {error}");
    }
}

#[test]
fn keys_are_taken_from_variables_in_the_place_of_files() {
    let files = variables("inline");
    let base64: String =
        std::str::from_utf8(fixed::MERCHANT_KEY).unwrap().lines().filter(|line| !line.starts_with('-')).collect();
    let escaped = |pem: &[u8]| std::str::from_utf8(pem).unwrap().replace('\n', "\\n");
    let plain = |pem: &[u8]| String::from_utf8(pem.to_vec()).unwrap();
    for (private, public) in [
        (plain(fixed::MERCHANT_KEY), plain(fixed::PLATFORM_PUBLIC_KEY)),
        (escaped(fixed::MERCHANT_KEY), escaped(fixed::PLATFORM_PUBLIC_KEY)),
        (base64, plain(fixed::PLATFORM_PUBLIC_KEY)),
    ] {
        let is_file = |name: &str| name.ends_with("_PATH");
        let mut inline: Vec<_> = files.iter().filter(|(name, _)| !is_file(name)).cloned().collect();
        inline.push(("WECHATPAY_PRIVATE_KEY", private));
        inline.push(("WECHATPAY_PUBLIC_KEY", public));
        let client = from(&inline).unwrap();
        assert_eq!(client.merchant().unwrap().sign(b"m").unwrap(), fixed::merchant().sign(b"m").unwrap());
        assert!(client.platform_keys().get(fixed::PUBLIC_KEY_ID).is_some());
    }
}

#[test]
fn a_key_that_is_given_twice_or_as_the_other_kind_of_variable_is_named() {
    let complete = variables("twice");
    let with = |name: &'static str, value: &str| {
        let without = complete.iter().filter(|(known, _)| *known != name).cloned();
        from(&without.chain([(name, value.to_owned())]).collect::<Vec<_>>()).unwrap_err().to_string()
    };
    let pem = std::str::from_utf8(fixed::MERCHANT_KEY).unwrap();
    let twice = with("WECHATPAY_PRIVATE_KEY", pem);
    assert_eq!(twice, "WECHATPAY_PRIVATE_KEY is set, and so is WECHATPAY_PRIVATE_KEY_PATH: leave one of them out");
    let key = with("WECHATPAY_PRIVATE_KEY_PATH", pem);
    let expected = "WECHATPAY_PRIVATE_KEY_PATH holds a private key itself, and not the path of a file: set WECHATPAY_PRIVATE_KEY \
                    to it in its place";
    assert_eq!(key, expected);
    let path = &complete[2].1;
    let without: Vec<_> = complete.iter().filter(|(name, _)| *name != "WECHATPAY_PRIVATE_KEY_PATH").cloned().collect();
    let error = from(&[&without[..], &[("WECHATPAY_PRIVATE_KEY", path.clone())]].concat()).unwrap_err();
    assert_eq!((error.item(), error.problem()), ("WECHATPAY_PRIVATE_KEY", "is the path of a file, and not a key"));
    assert!(with("WECHATPAY_SERIAL_NO", &complete[3].1).contains("WECHATPAY_SERIAL_NO holds the APIv3 key"));
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let error = from(&[]).unwrap_err();
    let items: Vec<_> = error.problems().map(|problem| problem.item().to_owned()).collect();
    let expected = [
        "WECHATPAY_MCHID",
        "WECHATPAY_SERIAL_NO",
        "WECHATPAY_PRIVATE_KEY_PATH",
        "WECHATPAY_PUBLIC_KEY_ID",
        "WECHATPAY_PUBLIC_KEY_PATH",
    ];
    assert_eq!(items, expected);
    assert!(expected.iter().all(|name| error.to_string().contains(&format!("{name} is not set: "))), "{error}");

    let wrong = [
        ("WECHATPAY_MCHID", "wx1"),
        ("WECHATPAY_SERIAL_NO", "5157f09e"),
        ("WECHATPAY_PRIVATE_KEY_PATH", "/nowhere/apiclient_key.pem"),
        ("WECHATPAY_APIV3_KEY", "short"),
        ("WECHATPAY_PUBLIC_KEY_ID", "1"),
        ("WECHATPAY_PUBLIC_KEY", "no key"),
        ("WECHATPAY_BASE_URL", "ftp://127.0.0.1"),
    ];
    let error = from(&wrong.map(|(name, value)| (name, value.to_owned()))).unwrap_err();
    let problems: Vec<_> = error.problems().collect();
    assert_eq!(problems.len(), wrong.len(), "{error}");
    for (name, _) in wrong {
        assert_eq!(problems.iter().filter(|problem| problem.item().contains(&format!("({name})"))).count(), 1, "{name}: {error}");
        assert!(problems.iter().all(|problem| problem.problems().count() == 1));
    }

    let error = Merchant::from_pem("", "", b"").unwrap_err();
    assert_eq!(error.problems().count(), 3, "{error}");
    let error = PlatformKey::from_pem("", b"").unwrap_err();
    assert_eq!(error.problems().count(), 2, "{error}");
}

#[test]
fn a_merchants_own_certificate_is_not_taken_for_the_platforms() {
    let build = |serial: &str, certificate: &[u8]| {
        let merchant = Merchant::from_pem(fixed::MCHID, serial, fixed::MERCHANT_KEY).unwrap();
        Client::builder(merchant, PlatformKey::from_certificate(certificate).unwrap()).build()
    };
    // By its serial, and by the name of its subject, which is a merchant's number.
    let serial = PlatformKey::from_certificate(fixed::MERCHANT_CERTIFICATE).unwrap().serial().to_owned();
    let keys = crate::live::keys();
    for (serial, certificate) in
        [(serial.as_str(), fixed::MERCHANT_CERTIFICATE), (fixed::SERIAL, keys.merchant_certificate_pem().as_bytes())]
    {
        let error = build(serial, certificate).unwrap_err();
        assert!(error.to_string().starts_with("the platform certificate is a merchant's own (apiclient_cert.pem)"), "{error}");
    }
    assert!(build(fixed::SERIAL, keys.platform_certificate_pem().as_bytes()).is_ok());
}

/// Each secret as people copy it: the file, on one line, its base64 alone, a line of it; the APIv3 key.
fn misplaced_secrets() -> Vec<String> {
    let pem = std::str::from_utf8(fixed::MERCHANT_KEY).unwrap().to_owned();
    let lines: Vec<&str> = pem.lines().collect();
    let base64 = lines[1..lines.len() - 1].concat();
    let lone_lines = lines[1..4].iter().map(|line| (*line).to_owned());
    let laid_out = [pem.replace('\n', "\\n"), pem.replace('\n', " "), base64, format!("\u{FEFF}{pem}"), pem.clone()];
    laid_out.into_iter().chain(lone_lines).chain(["0123456789abcdef0123456789abcdef".to_owned()]).collect()
}

/// Whether a text holds anything of a secret, however it is escaped.
fn shows(text: &str, secret: &str) -> bool {
    let characters: Vec<char> = secret.chars().filter(char::is_ascii_alphanumeric).collect();
    let text: String = text.replace("\\n", "").chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    // What every key begins with is no secret.
    let public = "BEGINPRIVATEKEYENDMIIEvQIBADANBgkqhkiG9w0BAQEFAASC".to_lowercase();
    let windows = characters.windows(12).map(|window| window.iter().collect::<String>().to_lowercase());
    windows.filter(|window| !public.contains(window.as_str())).any(|window| text.contains(&window))
}

#[test]
fn a_secret_in_the_place_of_any_other_value_is_shown_by_nothing() {
    let complete = variables("misplaced");
    let all = complete.iter().map(|(name, _)| *name).chain(["WECHATPAY_PRIVATE_KEY", "WECHATPAY_PUBLIC_KEY"]);
    let mut refused = 0;
    for name in all {
        for secret in misplaced_secrets() {
            let alternative = |known: &str| known.trim_end_matches("_PATH") == name.trim_end_matches("_PATH");
            let mut changed: Vec<_> = complete.iter().filter(|(known, _)| !alternative(known)).cloned().collect();
            changed.push((name, secret.clone()));
            let lookup = |name: &str| changed.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
            let shown = match ClientBuilder::from_variables(lookup) {
                Ok(builder) => format!("{builder:?} {builder:#?}") + &format!("{:?}", builder.build()),
                Err(error) => {
                    refused += 1;
                    let parts: Vec<_> =
                        error.problems().map(|it| format!("{} {} {}", it.item(), it.problem(), it.fix())).collect();
                    assert!(error.to_string().contains(name), "{error}");
                    format!("{error} {error:?} {error:#?} {parts:?}")
                }
            };
            assert!(!shows(&shown, &secret), "{name}: {shown}");
        }
    }
    // All but the key where it belongs, and the APIv3 key as a serial's neighbour.
    assert!(refused > 60, "{refused}");
}

#[test]
fn a_secret_in_the_place_of_what_is_given_by_hand_is_shown_by_nothing() {
    for secret in misplaced_secrets() {
        let builder = fixed::client().base_url(secret.clone());
        let mut shown = format!("{builder:?} {builder:#?}");
        shown += &builder.build().unwrap_err().to_string();
        shown += &fixed::client().backup_base_urls([secret.clone()]).build().unwrap_err().to_string();
        for error in [
            Merchant::from_pem(secret.clone(), fixed::SERIAL, fixed::MERCHANT_KEY).map(drop),
            Merchant::from_pem(fixed::MCHID, secret.clone(), fixed::MERCHANT_KEY).map(drop),
            PlatformKey::from_pem(secret.clone(), fixed::PLATFORM_PUBLIC_KEY).map(drop),
            PlatformKey::from_pem(fixed::PUBLIC_KEY_ID, secret.as_bytes()).map(drop),
            PlatformKey::from_certificate(secret.as_bytes()).map(drop),
        ] {
            let error = error.unwrap_err();
            shown += &format!("{error} {error:?}");
        }
        assert!(!shows(&shown, &secret), "{shown}");
    }
}
