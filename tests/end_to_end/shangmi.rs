//! 国密: SM2 signatures and encryption, SM3 and SM4-GCM, beside openssl both ways and beside WeChat Pay's published test data; a client
//! whose merchant has an SM2 key.

use std::path::PathBuf;

use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{AesGcm, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sm3::Digest as _;
use wechatpay_endpoints::notification::{NotificationError, NotificationReceiver};
use wechatpay_endpoints::runtime::keys::DecryptError;
use wechatpay_endpoints::runtime::signing::{Authorization, Scheme};
use wechatpay_endpoints::runtime::verification::{self, SignatureHeaders};
use wechatpay_endpoints::{
    ApiV3Key, Brand, Client, ClientBuilder, Error, File, Merchant, Method, PlatformKey, PlatformKeys, RetryPolicy,
    VerificationError, cashier, wechatpay_endpoint,
};

use crate::raw_server::RawServer;
use crate::{fixed, live, vectors};

const MERCHANT_KEY: &[u8] = include_bytes!("keys/merchant_sm2_key.pem");
const MERCHANT_PUBLIC_KEY: &[u8] = include_bytes!("keys/merchant_sm2_public_key.pem");
const PLATFORM_KEY: &[u8] = include_bytes!("keys/platform_sm2_key.pem");
const PLATFORM_PUBLIC_KEY: &[u8] = include_bytes!("keys/platform_sm2_public_key.pem");
const PLATFORM_CERTIFICATE: &[u8] = include_bytes!("keys/platform_sm2_certificate.pem");
const CERTIFICATE_SERIAL: &str = "5D9579AB12CD34EF5D9579AB12CD34EF5D9579AB";
const API_V3_KEY: &str = "0123456789abcdef0123456789abcdef";

/// A time at which the certificate is valid.
const NOW: u64 = 1_800_000_000;

fn merchant() -> Merchant {
    Merchant::from_pem(fixed::MCHID, fixed::SERIAL, MERCHANT_KEY).unwrap()
}

/// The platform, as far as it signs and decrypts.
fn platform() -> Merchant {
    Merchant::from_pem(fixed::MCHID, fixed::SERIAL, PLATFORM_KEY).unwrap()
}

fn public_key() -> PlatformKey {
    PlatformKey::from_pem(fixed::PUBLIC_KEY_ID, PLATFORM_PUBLIC_KEY).unwrap()
}

fn client() -> ClientBuilder {
    Client::builder(merchant(), public_key()).clock(|| NOW).retry_policy(RetryPolicy::never())
}

/// The headers of what the platform signs at [`NOW`].
fn signed(body: &[u8], serial: &str, scheme: &str) -> String {
    let signature = platform().sign(&verification::message(&NOW.to_string(), fixed::NONCE, body)).unwrap();
    format!(
        "Wechatpay-Timestamp: {NOW}\r\nWechatpay-Nonce: {}\r\nWechatpay-Serial: {serial}\r\nWechatpay-Signature: {signature}\r\n\
         Wechatpay-Signature-Type: {scheme}\r\n",
        fixed::NONCE
    )
}

fn sealed(associated_data: &str, plain: &[u8]) -> String {
    let key = &sm3::Sm3::digest(API_V3_KEY)[..16];
    let payload = Payload { msg: plain, aad: associated_data.as_bytes() };
    let sealed = AesGcm::<sm4::Sm4, U12>::new_from_slice(key).unwrap().encrypt(&Nonce::from(*b"0123456789ab"), payload);
    STANDARD.encode(sealed.unwrap())
}

/// A folder of the test's own, with files that openssl reads.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("wechatpay-shangmi-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const USER_ID: [&str; 2] = ["-pkeyopt", "distid:1234567812345678"];

#[test]
fn openssl_verifies_what_an_sm2_key_signs() {
    let folder = Folder::new("sign");
    let message = b"GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n";
    let signature = STANDARD.decode(merchant().sign(message).unwrap()).unwrap();
    let (key, message) = (folder.file("key", MERCHANT_PUBLIC_KEY), folder.file("message", message));
    let signature = folder.file("signature", &signature);
    let verify = ["pkeyutl", "-verify", "-pubin", "-inkey", &key, "-in", &message, "-rawin", "-digest", "sm3"];
    let Some(verdict) = live::openssl(&[&verify[..], &USER_ID, &["-sigfile", &signature]].concat(), b"") else { return };
    assert!(String::from_utf8_lossy(&verdict).contains("Signature Verified Successfully"));
}

#[test]
fn what_openssl_signs_is_verified_and_one_changed_bit_is_not() {
    let folder = Folder::new("verify");
    let body = r#"{"name":"就餐费用"}"#.as_bytes();
    let message = verification::message(&NOW.to_string(), fixed::NONCE, body);
    let (key, file) = (folder.file("key", PLATFORM_KEY), folder.file("message", &message));
    let sign = ["pkeyutl", "-sign", "-inkey", &key, "-in", &file, "-rawin", "-digest", "sm3"];
    let Some(signature) = live::openssl(&[&sign[..], &USER_ID].concat(), b"") else { return };
    let verdict = |signature: &[u8], body: &[u8]| {
        let (timestamp, signature) = (NOW.to_string(), STANDARD.encode(signature));
        let headers = SignatureHeaders {
            timestamp: Some(&timestamp),
            nonce: Some(fixed::NONCE),
            serial: Some(CERTIFICATE_SERIAL),
            signature: Some(&signature),
            signature_type: Some("WECHATPAY2-SM2-WITH-SM3"),
        };
        verification::verify(&PlatformKey::from_certificate(PLATFORM_CERTIFICATE).unwrap().into(), &headers, body, NOW)
    };
    assert_eq!(verdict(&signature, body), Ok(()));
    for at in 0..body.len() {
        let mut changed = body.to_vec();
        changed[at] ^= 1;
        assert_eq!(verdict(&signature, &changed), Err(VerificationError::WrongSignature), "{at}");
    }
    for at in 0..signature.len() {
        let mut changed = signature.clone();
        changed[at] ^= 1;
        assert_eq!(verdict(&changed, body), Err(VerificationError::WrongSignature), "{at}");
    }
    for length in 0..signature.len() {
        assert_eq!(verdict(&signature[..length], body), Err(VerificationError::WrongSignature), "{length}");
    }
}

#[test]
fn sensitive_texts_are_encrypted_for_openssl_and_read_from_it() {
    let folder = Folder::new("encrypt");
    let (private, public) = (folder.file("private", PLATFORM_KEY), folder.file("public", MERCHANT_PUBLIC_KEY));
    for text in ["张三", "6222021111111111111", &"a".repeat(214)] {
        let encrypted = STANDARD.decode(public_key().encrypt(text).unwrap()).unwrap();
        let Some(plain) = live::openssl(&["pkeyutl", "-decrypt", "-inkey", &private], &encrypted) else { return };
        assert_eq!(String::from_utf8(plain).unwrap(), text);

        let encrypted = live::openssl(&["pkeyutl", "-encrypt", "-pubin", "-inkey", &public], text.as_bytes()).unwrap();
        assert_eq!(merchant().decrypt(&STANDARD.encode(&encrypted)).unwrap(), text);
        for at in (0..encrypted.len()).step_by(7) {
            let mut changed = encrypted.clone();
            changed[at] ^= 1;
            assert_eq!(merchant().decrypt(&STANDARD.encode(changed)), Err(DecryptError::NotForMerchant), "{at}");
        }
        assert_eq!(platform().decrypt(&STANDARD.encode(&encrypted)), Err(DecryptError::NotForMerchant));
    }
    for nothing in ["", "AA==", "MAA="] {
        assert_eq!(merchant().decrypt(nothing), Err(DecryptError::NotForMerchant), "{nothing}");
    }
    // The algorithm has no ciphertext for it.
    let error = public_key().encrypt("").unwrap_err();
    assert!(matches!(&error, Error::Invalid(_)) && error.to_string().contains("SM2 encrypts no empty text"), "{error}");
}

#[test]
fn a_file_has_the_sm3_that_openssl_computes() {
    let folder = Folder::new("digest");
    let bytes = vec![7; 100_000];
    let path = folder.file("file.pdf", &bytes);
    let sm3 = File::open(&path).unwrap().sm3().unwrap();
    assert_eq!(File::from_bytes("file.pdf", bytes).sm3().unwrap(), sm3);
    let Some(printed) = live::openssl(&["dgst", "-sm3", "-r", &path], b"") else { return };
    assert!(String::from_utf8(printed).unwrap().starts_with(&sm3), "{sm3}");
}

#[test]
fn the_published_test_data_is_met() {
    let Some(folder) = vectors::folder().map(|folder| folder.join("sm")) else { return };
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let merchant = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, &read("merchant_private_key.pem")).unwrap();
    assert_eq!(merchant.scheme(), Scheme::Sm2);
    let page = String::from_utf8(read("README.md")).unwrap();
    // What stands between back quotes, in the order of the page.
    let quoted: Vec<&str> = page.split('`').skip(1).step_by(2).collect();
    let after = |text: &str| quoted[quoted.iter().position(|quoted| *quoted == text).unwrap() + 1];
    let at = page.find("decrypts to `plaintext`").unwrap();
    let encrypted = page[at..].split('`').nth(3).unwrap();
    assert_eq!(merchant.decrypt(encrypted).unwrap(), "plaintext");
    let key = page.split("APIv3 key `").nth(1).unwrap().split('`').next().unwrap();
    let nonce = page.split("nonce `").nth(1).unwrap().split('`').next().unwrap();
    let sealed = after("associatedData");
    let key = ApiV3Key::new(key).unwrap();
    assert_eq!(key.decrypt_with("AEAD_SM4_GCM", nonce, "associatedData", sealed).unwrap(), b"plaintext");
    assert_eq!(key.decrypt_with("AEAD_SM4_GCM", nonce, "associatedDatA", sealed), Err(DecryptError::WrongKey));
    assert_eq!(key.decrypt(nonce, "associatedData", sealed), Err(DecryptError::WrongKey));
    assert_eq!(key.decrypt_with("AEAD_SM4_CBC", nonce, "associatedData", sealed), Err(DecryptError::UnknownAlgorithm));
    let certificate = PlatformKey::from_certificate(&read("wechat_pay_certificate.pem")).unwrap();
    assert_eq!(certificate.serial(), "3F1E989910B253E069A11568C91C57CA44568158");
    let certificate = folder.join("merchant_certificate.pem");
    let certificate = PlatformKey::from_certificate(&std::fs::read(certificate).unwrap()).unwrap();
    assert_eq!(merchant.decrypt(&certificate.encrypt("张三").unwrap()).unwrap(), "张三");
}

/// A call with a sensitive field.
#[wechatpay_endpoint(POST, "v3/test/shangmi", response = Echo)]
#[derive(Debug, Clone)]
struct Echo {
    #[wechatpay(sensitive)]
    name: String,
}

#[tokio::test]
async fn the_key_decides_how_a_client_signs_verifies_encrypts_and_decrypts() {
    // What openssl, or the platform, encrypts for the merchant's certificate.
    let for_merchant = PlatformKey::from_pem("PUB_KEY_ID_1", MERCHANT_PUBLIC_KEY).unwrap().encrypt("李四").unwrap();
    let body = serde_json::json!({ "name": for_merchant }).to_string().into_bytes();
    let server = RawServer::with("200 OK", &signed(&body, fixed::PUBLIC_KEY_ID, "WECHATPAY2-SM2-WITH-SM3"), &body).await;
    let client = client().base_url(&server.base_url).build().unwrap();
    let echo = Echo { name: "张三".into() };
    assert_eq!(echo.clone().send(&client).await.unwrap().name, "李四");

    let prepared = echo.prepare(&client).unwrap();
    let authorization = Authorization::parse(prepared.header("authorization").unwrap()).unwrap();
    assert_eq!((authorization.scheme, authorization.id), (Scheme::Sm2, fixed::MCHID));
    let sent: serde_json::Value = serde_json::from_slice(prepared.body()).unwrap();
    assert_eq!(platform().decrypt(sent["name"].as_str().unwrap()).unwrap(), "张三");
    assert_eq!(prepared.header("wechatpay-serial"), Some(fixed::PUBLIC_KEY_ID));

    for changed in [[b" ", &body[..]].concat(), [&body[..], b" "].concat()] {
        let server = RawServer::with("200 OK", &signed(&body, fixed::PUBLIC_KEY_ID, "WECHATPAY2-SM2-WITH-SM3"), &changed).await;
        let client = self::client().base_url(&server.base_url).build().unwrap();
        let error = Echo { name: "张三".into() }.send(&client).await.unwrap_err();
        assert!(matches!(&error, Error::Verification(found) if found.problem == VerificationError::WrongSignature), "{error}");
    }
}

#[tokio::test]
async fn the_other_schemes_key_is_refused_and_both_are_named() {
    let problem = async |client: ClientBuilder, headers: String| {
        let server = RawServer::with("200 OK", &headers, b"{}").await;
        let client = client.base_url(&server.base_url).build().unwrap();
        match client.request(Method::Get, "v3/x").send().await {
            // It would be the same again.
            Err(error @ Error::Verification(_)) if error.attempts() != 1 => panic!("{} attempts: {error}", error.attempts()),
            Err(Error::Verification(refused)) => refused.problem,
            other => panic!("{other:?}"),
        }
    };
    // RSA's name over an SM2 key, and SM2's over an RSA key.
    let rsa_over_sm2 = problem(client(), signed(b"{}", fixed::PUBLIC_KEY_ID, "WECHATPAY2-SHA256-RSA2048")).await;
    assert_eq!(
        rsa_over_sm2.to_string(),
        "it is signed by the scheme `WECHATPAY2-SHA256-RSA2048`, and the key PUB_KEY_ID_0114232134912410000000000000 is one of \
         `WECHATPAY2-SM2-WITH-SM3`: the client needs the platform's key of the scheme that signs"
    );
    let sm2_over_rsa =
        problem(fixed::client().clock(|| NOW), signed(b"{}", fixed::PUBLIC_KEY_ID, "WECHATPAY2-SM2-WITH-SM3")).await;
    let expected =
        VerificationError::SchemeOfAnotherKey { scheme: Scheme::Sm2, serial: fixed::PUBLIC_KEY_ID.into(), expected: Scheme::Rsa };
    assert_eq!(sm2_over_rsa, expected);
    // Without that header, which a response may lack, the signature itself tells.
    let without_type = |headers: String| headers.split_once("Wechatpay-Signature-Type").unwrap().0.to_owned();
    let by_sm2 = without_type(signed(b"{}", fixed::PUBLIC_KEY_ID, "x"));
    assert_eq!(problem(fixed::client().clock(|| NOW), by_sm2.clone()).await, expected);
    let rsa = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, fixed::MERCHANT_KEY).unwrap();
    let signature = rsa.sign(&verification::message(&NOW.to_string(), fixed::NONCE, b"{}")).unwrap();
    let (before, _) = by_sm2.split_once("Wechatpay-Signature: ").unwrap();
    assert_eq!(
        problem(client(), format!("{before}Wechatpay-Signature: {signature}\r\n")).await.to_string(),
        rsa_over_sm2.to_string()
    );

    // The gateway is an RSA merchant's.
    let gateway = live::gateway().await;
    let keys = gateway.keys();
    let merchant = Merchant::from_pem(keys.mchid(), keys.merchant_serial(), MERCHANT_KEY).unwrap();
    let client = Client::builder(merchant, public_key()).base_url(gateway.base_url()).build().unwrap();
    client.request(Method::Get, "v3/x").send().await.unwrap_err();
    let explanation = gateway.journal().last().unwrap().explanation.clone();
    assert!(
        explanation.contains("`WECHATPAY2-SM2-WITH-SM3`") && explanation.contains("`WECHATPAY2-SHA256-RSA2048`"),
        "{explanation}"
    );

    // A brand signs with RSA, and so does who opens the cashier.
    let error = Brand::from_pem("1004", fixed::SERIAL, MERCHANT_KEY).unwrap_err();
    assert!(error.to_string().contains("is an SM2 key, and a brand signs with RSA"), "{error}");
    let error = cashier::JsapiPayment::new(&self::merchant(), "wxd678efh567hg6787", "wx201410272009395522657a690389285100");
    let error = error.unwrap_err().to_string();
    assert!(error.contains("are signed with RSA alone") && error.contains("`WECHATPAY2-SM2-WITH-SM3`"), "{error}");
}

#[tokio::test]
async fn certificates_for_sm2_are_downloaded_decrypted_and_used() {
    let listed = serde_json::json!({ "data": [{
        "serial_no": CERTIFICATE_SERIAL,
        "effective_time": "2026-11-26T11:22:37+08:00",
        "expire_time": "2126-11-02T11:22:37+08:00",
        "encrypt_certificate": {
            "algorithm": "AEAD_SM4_GCM",
            "nonce": "0123456789ab",
            "associated_data": "certificate",
            "ciphertext": sealed("certificate", PLATFORM_CERTIFICATE),
        },
    }] });
    let body = listed.to_string().into_bytes();
    let server = RawServer::with("200 OK", &signed(&body, CERTIFICATE_SERIAL, "WECHATPAY2-SM2-WITH-SM3"), &body).await;
    let keys = PlatformKeys::download(ApiV3Key::new(API_V3_KEY).unwrap());
    let client = Client::builder(merchant(), keys).clock(|| NOW).base_url(&server.base_url);
    let client = client.retry_policy(RetryPolicy::never()).build().unwrap();
    // The list first, and then this call; both are answered with the same bytes.
    let response = client.request(Method::Get, "v3/x").send().await.unwrap();
    assert_eq!(response.json().unwrap()["data"][0]["serial_no"], CERTIFICATE_SERIAL);
    assert_eq!(client.platform_keys().newest(NOW).unwrap().serial(), CERTIFICATE_SERIAL);
    assert_eq!(server.targets(), ["/v3/certificates?algorithm_type=SM2", "/v3/x"]);

    let other = PlatformKeys::download(ApiV3Key::new("another-key-of-thirty-two-bytes!").unwrap());
    let client = Client::builder(merchant(), other).clock(|| NOW).base_url(&server.base_url).build().unwrap();
    let error = client.refresh_platform_keys().await.unwrap_err().to_string();
    assert!(error.contains("does not decrypt the platform certificates"), "{error}");
}

#[test]
fn what_openssl_seals_with_sm4_is_opened() {
    // By its library: the command line has no authenticated encryption.
    let sealed_by_openssl = "odN5H5CV5XC92axBVWD0KsMwR8ZhyaBH1XnJmCGdJfleXN1iJw==";
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    let opened = key.decrypt_with("AEAD_SM4_GCM", "0123456789ab", "transaction", sealed_by_openssl).unwrap();
    assert_eq!(opened, br#"{"out_trade_no":"A1"}"#);
    assert_eq!(sealed("transaction", &opened), sealed_by_openssl);
}

#[test]
fn a_notification_in_sm4_is_verified_and_decrypted() {
    let resource = r#"{"out_trade_no":"A1"}"#;
    let body = |associated_data: &str, algorithm: &str| {
        let resource = serde_json::json!({
            "original_type": "transaction", "algorithm": algorithm, "nonce": "0123456789ab",
            "associated_data": associated_data, "ciphertext": sealed("transaction", resource.as_bytes()),
        });
        serde_json::json!({ "id": "1", "event_type": "X.Y", "resource": resource }).to_string().into_bytes()
    };
    let receiver = NotificationReceiver::with_clock(public_key(), ApiV3Key::new(API_V3_KEY).unwrap(), || NOW);
    let receive = |body: &[u8], scheme: &str| {
        let text = signed(body, fixed::PUBLIC_KEY_ID, scheme);
        let header = |name: &str| {
            let mut lines = text.split("\r\n").filter_map(|line| line.split_once(": "));
            lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
        };
        receiver.receive(SignatureHeaders::collect(header), body)
    };
    let sm2 = "WECHATPAY2-SM2-WITH-SM3";
    assert_eq!(receive(&body("transaction", "AEAD_SM4_GCM"), sm2).unwrap().resource(), resource.as_bytes());
    let wrong = Err(NotificationError::Decrypt(DecryptError::WrongKey));
    assert_eq!(receive(&body("other", "AEAD_SM4_GCM"), sm2), wrong);
    assert_eq!(receive(&body("transaction", "AEAD_AES_256_GCM"), sm2), wrong);
    let unknown = receive(&body("transaction", "AEAD_SM4_CCM"), sm2).unwrap_err();
    assert!(unknown.to_string().ends_with("neither AEAD_AES_256_GCM nor AEAD_SM4_GCM"), "{unknown}");
    let other = receive(&body("transaction", "AEAD_SM4_GCM"), "WECHATPAY2-SHA256-RSA2048").unwrap_err();
    assert!(matches!(other, NotificationError::Verification(VerificationError::SchemeOfAnotherKey { .. })), "{other}");
}
