//! PEM and certificates: platform certificates, public keys, private keys, as files and as DER inside a good PEM.
//!
//! What is accepted is laid against x509-parser and against the rsa crate's own reading, and is then used; what an error says
//! shows nothing of the file.

#![no_main]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use libfuzzer_sys::fuzz_target;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use rsa::pkcs1::{DecodeRsaPrivateKey as _, DecodeRsaPublicKey as _};
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::traits::PublicKeyParts as _;
use wechatpay_fuzz::{MCHID, NONCE, NOW, PUBLIC_KEY_ID, SERIAL, shows_nothing_of};
use wechatpay_runtime::verification::{SignatureHeaders, verify};
use wechatpay_runtime::{ConfigurationError, Merchant, PlatformKey, PlatformKeys};
use x509_parser::prelude::{FromDer as _, X509Certificate};
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

fuzz_target!(|input: &[u8]| {
    match input.split_first() {
        Some((b'c', file)) => drop(used(PlatformKey::from_certificate(file), file)),
        Some((b'p', file)) => drop(used(PlatformKey::from_pem(PUBLIC_KEY_ID, file), file)),
        Some((b'k', file)) => drop(used_to_sign(file)),
        Some((b'C', der)) => certificate(der),
        Some((b'P', der)) => public_key(der),
        Some((b'K', der)) => private_key("PRIVATE KEY", der),
        Some((b'R', der)) => private_key("RSA PRIVATE KEY", der),
        _ => {}
    }
});

fn certificate(der: &[u8]) {
    let Some(key) = used(PlatformKey::from_certificate(&pem("CERTIFICATE", der)), &pem("CERTIFICATE", der)) else { return };
    let validity = key.validity().expect("a certificate has one");
    // It is the stricter one: names and extensions, which do not matter here, must be right.
    let Ok((rest, reference)) = X509Certificate::from_der(der) else { return };
    assert!(rest.is_empty());
    let digits: String = reference.raw_serial().iter().map(|byte| format!("{byte:02X}")).collect();
    let digits = if digits.len() > 2 { digits.strip_prefix("00").unwrap_or(&digits) } else { &digits };
    assert_eq!(key.serial(), digits);
    assert_eq!(i64::try_from(validity.not_before), Ok(reference.validity().not_before.timestamp()));
    assert_eq!(i64::try_from(validity.not_after), Ok(reference.validity().not_after.timestamp()));
    assert!(matches!(reference.public_key().parsed(), Ok(PublicKey::RSA(_))));
}

fn public_key(der: &[u8]) {
    let file = pem("PUBLIC KEY", der);
    if used(PlatformKey::from_pem(PUBLIC_KEY_ID, &file), &file).is_some() {
        if rsa::RsaPublicKey::from_pkcs1_der(der).is_ok() {
            return;
        }
        let (rest, reference) = SubjectPublicKeyInfo::from_der(der).expect("another parser takes it too");
        assert!(rest.is_empty());
        assert!(matches!(reference.parsed(), Ok(PublicKey::RSA(_))), "{reference:?}");
    }
}

/// Whichever of the two it is: labels are often those of the other one.
fn private_key(label: &str, der: &[u8]) {
    let reference = rsa::RsaPrivateKey::from_pkcs8_der(der).ok().or_else(|| rsa::RsaPrivateKey::from_pkcs1_der(der).ok());
    if let Some((message, signature)) = used_to_sign(&pem(label, der)) {
        let reference = reference.expect("another parser takes it too");
        let public = RsaPublicKeyComponents { n: reference.n().to_bytes_be(), e: reference.e().to_bytes_be() };
        public.verify(&RSA_PKCS1_2048_8192_SHA256, message, &signature).expect("the key's own");
    }
}

fn pem(label: &str, der: &[u8]) -> Vec<u8> {
    let base64 = STANDARD.encode(der);
    let lines = base64.as_bytes().chunks(64).flat_map(|line| [line, b"\n"].concat());
    [format!("-----BEGIN {label}-----\n").into_bytes(), lines.collect(), format!("-----END {label}-----\n").into_bytes()].concat()
}

/// Whatever it holds, nothing verifies with it that was not signed, and a text can be encrypted for it or not.
fn used(read: Result<PlatformKey, ConfigurationError>, file: &[u8]) -> Option<PlatformKey> {
    let key = read.map_err(|error| explained(&error, file)).ok()?;
    shows_nothing_of(&format!("{key:?}"), file);
    if let Ok(encrypted) = key.encrypt("13800000000") {
        assert!(STANDARD.decode(encrypted).is_ok());
    }
    let serial = key.serial().to_owned();
    let keys = PlatformKeys::from(key);
    let headers = SignatureHeaders {
        timestamp: Some("1554208460"),
        nonce: Some(NONCE),
        serial: Some(&serial),
        signature: Some("BBBB"),
        signature_type: None,
    };
    assert!(verify(&keys, &headers, b"{}", NOW).is_err());
    let key = keys.get(&serial).expect("it was put in");
    drop(keys);
    std::sync::Arc::into_inner(key)
}

fn used_to_sign(file: &[u8]) -> Option<(&'static [u8], Vec<u8>)> {
    let message = b"POST\n/v3/a\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{}\n";
    let merchant = Merchant::from_pem(MCHID, SERIAL, file).map_err(|error| explained(&error, file)).ok()?;
    shows_nothing_of(&format!("{merchant:?}"), file);
    let signature = merchant.sign(message).ok()?;
    assert!(merchant.decrypt(&signature).is_err());
    Some((message, STANDARD.decode(signature).expect("base64")))
}

/// It says what, what is wrong and what to do, and nothing of the file.
fn explained(error: &ConfigurationError, file: &[u8]) {
    assert!(!error.item().is_empty() && !error.problem().is_empty() && !error.fix().is_empty());
    let shown = format!("{error} {error:?}");
    assert!(shown.len() < 1600, "{shown}");
    shows_nothing_of(&shown, file);
}
