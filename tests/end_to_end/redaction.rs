//! Secrets are in no `Debug` output and in no error.

use wechatpay_endpoints::{ApiV3Key, Merchant};

use crate::fixed;

/// Pieces of the private key's base64, line by line.
fn secrets() -> Vec<String> {
    let pem = String::from_utf8_lossy(fixed::MERCHANT_KEY).into_owned();
    pem.lines().filter(|line| !line.starts_with("-----")).map(str::to_owned).collect()
}

fn holds_no_secret(text: &str) {
    for secret in secrets().iter().map(String::as_str).chain(["0123456789abcdef0123456789abcdef"]) {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn no_debug_output_holds_a_key() {
    let key = ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap();
    let builder = fixed::client().api_v3_key(key.clone());
    holds_no_secret(&format!("{builder:?} {key:?} {:?} {:?}", fixed::merchant(), fixed::platform_key()));
    let receiver = wechatpay_endpoints::NotificationReceiver::new(fixed::platform_key(), key.clone());
    let api_v2_key = wechatpay_endpoints::ApiV2Key::new("0123456789abcdef0123456789abcdef").unwrap();
    holds_no_secret(&format!("{receiver:?} {api_v2_key:?}"));
    let client = builder.build().unwrap();
    holds_no_secret(&format!("{client:?} {:?}", client.undeclared(wechatpay_endpoints::Method::Get, "v3/x")));
    let prepared = wechatpay_endpoints::Endpoint::prepare(&fixed::direct(), &client).unwrap();
    holds_no_secret(&format!("{prepared:?} {prepared}"));
}

#[test]
fn no_error_about_a_key_holds_the_key() {
    let pem = String::from_utf8_lossy(fixed::MERCHANT_KEY);
    for broken in [pem.replace("PRIVATE KEY", "PUBLIC KEY"), pem.replacen('M', "*", 1), pem[..pem.len() / 2].to_owned()] {
        if let Err(error) = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, broken.as_bytes()) {
            holds_no_secret(&format!("{error} {error:?}"));
        }
    }
}
