//! Sensitive texts encrypted and decrypted by hand: what we encrypt the openssl command line decrypts, and the other way round.
//! Declared fields are in `sensitive_fields`.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wechatpay_endpoints::runtime::keys::DecryptError;
use wechatpay_endpoints::{Error, Method, PlatformKey};

use crate::{fixed, live};

const OAEP: [&str; 2] = ["-pkeyopt", "rsa_padding_mode:oaep"];

/// A file of this test's own.
fn file(name: &str, content: &[u8]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("wechatpay-sensitive-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), content).unwrap();
    folder.join(name)
}

#[test]
fn openssl_decrypts_what_we_encrypt() {
    let key = file("platform_key.pem", fixed::PLATFORM_KEY);
    for text in ["", "张三", &"平".repeat(71), &"a".repeat(214)] {
        let encrypted = fixed::platform_key().encrypt(text).unwrap();
        let arguments = [&["pkeyutl", "-decrypt", "-inkey", key.to_str().unwrap()], OAEP.as_slice()].concat();
        let Some(decrypted) = live::openssl(&arguments, &STANDARD.decode(encrypted).unwrap()) else { return };
        assert_eq!(String::from_utf8(decrypted).unwrap(), text);
    }
}

#[test]
fn we_decrypt_what_openssl_encrypts_for_the_merchant() {
    let key = file("merchant_public_key.pem", fixed::MERCHANT_PUBLIC_KEY);
    let arguments = [&["pkeyutl", "-encrypt", "-pubin", "-inkey", key.to_str().unwrap()], OAEP.as_slice()].concat();
    let Some(encrypted) = live::openssl(&arguments, "广东省深圳市".as_bytes()) else { return };
    assert_eq!(fixed::merchant().decrypt(&STANDARD.encode(encrypted)).unwrap(), "广东省深圳市");
}

#[test]
fn more_than_214_bytes_are_a_violation_and_the_text_is_not_told() {
    let text = "a".repeat(215);
    let error = fixed::platform_key().encrypt(&text).unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error}");
    assert!(error.to_string().contains("has 215 bytes, and at most 214"), "{error}");
    assert!(!format!("{error} {error:?}").contains(&text));
}

#[test]
fn what_is_not_for_this_merchant_or_was_changed_is_refused_alike() {
    let merchant = fixed::merchant();
    let for_another = fixed::platform_key().encrypt("张三").unwrap();
    assert_eq!(merchant.decrypt(&for_another), Err(DecryptError::NotForMerchant));
    for text in ["", "AAAA", &"A".repeat(344)] {
        assert_eq!(merchant.decrypt(text), Err(DecryptError::NotForMerchant), "{text}");
    }
    assert_eq!(merchant.decrypt("not base64"), Err(DecryptError::NotBase64));
}

#[test]
fn the_same_text_is_encrypted_differently_each_time() {
    let key = fixed::platform_key();
    assert_ne!(key.encrypt("张三").unwrap(), key.encrypt("张三").unwrap());
}

#[test]
fn a_certificate_encrypts_for_its_own_key() {
    let certificate = PlatformKey::from_certificate(fixed::MERCHANT_CERTIFICATE).unwrap();
    assert_eq!(fixed::merchant().decrypt(&certificate.encrypt("张三").unwrap()).unwrap(), "张三");
}

#[test]
fn an_undeclared_call_names_the_key_that_it_encrypted_with_once() {
    let client = fixed::client().build().unwrap();
    let key = client.platform_keys().newest(fixed::NOW).unwrap();
    let call = client
        .request(Method::Post, "v3/applyment4sub/applyment/")
        .header("wechatpay-serial", key.serial())
        .json(&serde_json::json!({ "id_card_name": key.encrypt("张三").unwrap() }));
    let prepared = call.prepare().unwrap();
    let named: Vec<_> = prepared.headers().iter().filter(|(name, _)| *name == "wechatpay-serial").collect();
    assert_eq!(named, [&("wechatpay-serial", fixed::PUBLIC_KEY_ID.to_owned().into())]);
    assert!(!prepared.to_string().contains("张三"));
}
