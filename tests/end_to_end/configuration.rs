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
    assert!(merchant(b"").contains("holds no PEM section"));
    assert!(merchant(b"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC").contains("holds no PEM section"));
    let damaged = String::from_utf8_lossy(fixed::MERCHANT_KEY).replacen("MII", "M*I", 1);
    assert!(merchant(damaged.as_bytes()).contains("is damaged"), "{}", merchant(damaged.as_bytes()));
    let shortened = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END PRIVATE KEY-----\n";
    assert!(merchant(shortened.as_bytes()).contains("is not an RSA key of 2048 bits or more"));
}

#[test]
fn a_lower_case_serial_is_given_back_in_capitals() {
    let error = Merchant::from_pem(fixed::MCHID, fixed::SERIAL.to_lowercase(), fixed::MERCHANT_KEY).unwrap_err();
    assert_eq!(error.item(), "the merchant certificate's serial");
    assert!(error.fix().contains(fixed::SERIAL), "{error}");
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
    assert_eq!(client.merchant().mchid(), fixed::MCHID);
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
