//! Keys and certificates as people have them: taken where they can only be meant, otherwise named for what they are.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wechatpay_endpoints::{Merchant, PlatformKey};

use crate::fixed;

const ENCRYPTED_KEY: &str = include_str!("keys/encrypted_key.pem");
const ELLIPTIC_KEY: &str = include_str!("keys/elliptic_key.pem");
const ELLIPTIC_KEY_PKCS8: &str = include_str!("keys/elliptic_key_pkcs8.pem");
const KEY_STORE: &[u8] = include_bytes!("keys/key_store.p12");
const TRUSTED_CERTIFICATE: &str = include_str!("keys/trusted_certificate.pem");

fn text(pem: &[u8]) -> &str {
    std::str::from_utf8(pem).unwrap()
}

fn der(pem: &str) -> Vec<u8> {
    let base64: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(base64).unwrap()
}

fn pem(label: &str, der: &[u8]) -> String {
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
}

fn merchant(private_key: &[u8]) -> Result<Merchant, String> {
    Merchant::from_pem(fixed::MCHID, fixed::SERIAL, private_key).map_err(|error| error.to_string())
}

fn platform(public_key: &[u8]) -> Result<PlatformKey, String> {
    PlatformKey::from_pem(fixed::PUBLIC_KEY_ID, public_key).map_err(|error| error.to_string())
}

fn certificate(certificate: &[u8]) -> Result<PlatformKey, String> {
    PlatformKey::from_certificate(certificate).map_err(|error| error.to_string())
}

/// The same section as mails, variables, editors and other programs lay it out.
fn layouts(pem: &str) -> Vec<Vec<u8>> {
    let der = der(pem);
    let lines: Vec<&str> = pem.lines().collect();
    let body = lines[1..lines.len() - 1].concat();
    let (begin, end) = (lines[0], lines[lines.len() - 1]);
    let texts = [
        format!("\u{FEFF}{pem}"),
        pem.replace('\n', "\r\n"),
        pem.trim_end().replace('\n', r"\n"),
        pem.replace('\n', r"\r\n"),
        lines.iter().map(|line| format!("    {line}\n")).collect(),
        format!("{begin}{body}{end}"),
        format!("{begin} {body} {end}"),
        format!("Bag Attributes\n    friendlyName: 1900000109\n{pem}\nand a word behind it"),
        body.clone(),
        body.trim_end_matches('=').to_owned(),
        lines[1..lines.len() - 1].join("\n"),
        STANDARD.encode(pem),
    ];
    texts.into_iter().map(String::into_bytes).chain([der]).collect()
}

#[test]
fn a_private_key_is_taken_in_every_layout_and_signs_the_same() {
    let signature = fixed::merchant().sign(b"message").unwrap();
    let pkcs8 = der(text(fixed::MERCHANT_KEY));
    // The PKCS#1 key is what stands behind the header of PKCS#8; and labels are often the wrong one of the two.
    let pkcs1 = &pkcs8[26..];
    let others = [pem("RSA PRIVATE KEY", pkcs1), pem("PRIVATE KEY", pkcs1), pem("RSA PRIVATE KEY", &pkcs8)];
    let layouts = layouts(text(fixed::MERCHANT_KEY)).into_iter().chain(others.iter().flat_map(|pem| layouts(pem)));
    for (index, layout) in layouts.enumerate() {
        let merchant = merchant(&layout).unwrap_or_else(|error| panic!("{index}: {error}"));
        assert_eq!(merchant.sign(b"message").unwrap(), signature, "{index}");
    }
}

#[test]
fn a_public_key_is_taken_in_every_layout_and_as_pkcs1() {
    let spki = der(text(fixed::PLATFORM_PUBLIC_KEY));
    let pkcs1 = pem("RSA PUBLIC KEY", &spki[24..]);
    for (index, layout) in layouts(text(fixed::PLATFORM_PUBLIC_KEY)).into_iter().chain(layouts(&pkcs1)).enumerate() {
        platform(&layout).unwrap_or_else(|error| panic!("{index}: {error}"));
    }
}

#[test]
fn a_certificate_is_taken_in_every_layout_and_as_a_trusted_one() {
    let serial = certificate(fixed::MERCHANT_CERTIFICATE).unwrap().serial().to_owned();
    let layouts = layouts(text(fixed::MERCHANT_CERTIFICATE)).into_iter().chain([TRUSTED_CERTIFICATE.as_bytes().to_vec()]);
    for (index, layout) in layouts.enumerate() {
        let key = certificate(&layout).unwrap_or_else(|error| panic!("{index}: {error}"));
        assert_eq!(key.serial(), serial, "{index}");
    }
}

#[test]
fn the_section_that_belongs_is_found_behind_others() {
    let both = [fixed::MERCHANT_CERTIFICATE, fixed::MERCHANT_KEY].concat();
    assert!(merchant(&both).is_ok());
    assert!(certificate(&[fixed::MERCHANT_KEY, fixed::MERCHANT_CERTIFICATE].concat()).is_ok());
}

#[test]
fn what_does_not_belong_is_named_in_every_layout() {
    let key = text(fixed::MERCHANT_KEY);
    for layout in layouts(key) {
        assert!(platform(&layout).unwrap_err().starts_with("the WeChat Pay public key holds a private key: "));
        assert!(certificate(&layout).unwrap_err().starts_with("the platform certificate holds a private key: "));
    }
    for layout in layouts(text(fixed::MERCHANT_CERTIFICATE)) {
        assert!(merchant(&layout).unwrap_err().starts_with("the merchant's private key holds a certificate: "));
    }
    for layout in layouts(text(fixed::PLATFORM_PUBLIC_KEY)) {
        assert!(merchant(&layout).unwrap_err().starts_with("the merchant's private key holds a public key: "));
    }
    let legacy = format!(
        "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,FB1E\n\n{}\n-----END RSA PRIVATE KEY-----",
        &key[100..160]
    );
    for encrypted in layouts(ENCRYPTED_KEY).into_iter().chain([legacy.into_bytes()]) {
        let error = merchant(&encrypted).unwrap_err();
        assert!(error.starts_with("the merchant's private key holds an encrypted private key: "), "{error}");
        assert!(error.contains("`openssl pkey -in FILE -out apiclient_key.pem`"), "{error}");
    }
    for elliptic in layouts(ELLIPTIC_KEY).into_iter().chain(layouts(ELLIPTIC_KEY_PKCS8)) {
        let error = merchant(&elliptic).unwrap_err();
        assert!(error.starts_with("the merchant's private key holds an elliptic-curve private key: "), "{error}");
    }
    for store in [KEY_STORE.to_vec(), STANDARD.encode(KEY_STORE).into_bytes()] {
        let error = merchant(&store).unwrap_err();
        assert!(error.starts_with("the merchant's private key holds a PKCS#12 key store (apiclient_cert.p12): "), "{error}");
        assert!(error.contains("`openssl pkcs12 -in apiclient_cert.p12"), "{error}");
    }
}

#[test]
fn what_is_broken_is_said_to_be_broken_in_the_way_that_it_is() {
    let key = text(fixed::MERCHANT_KEY);
    let utf_16: Vec<u8> = format!("\u{FEFF}{key}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let base64: String = key.lines().filter(|line| !line.starts_with("-----")).collect();
    for (content, problem) in [
        (b" \r\n\t".to_vec(), "is empty"),
        (utf_16, "is a text in UTF-16"),
        (key.replace("-----BEGIN", "----BEGIN").into_bytes(), "has a damaged BEGIN line"),
        (key.replace("-----BEGIN", "—-BEGIN").into_bytes(), "has a damaged BEGIN line"),
        (key.lines().skip(1).collect::<Vec<_>>().join("\n").into_bytes(), "is cut off: it has an END line"),
        (key.replace("-----END", "").into_bytes(), "is cut off: it has a BEGIN line"),
        (base64.as_bytes()[..base64.len() / 2 / 4 * 4].to_vec(), "is cut off: its end is missing"),
        (der(key)[..600].to_vec(), "is cut off: its end is missing"),
        (b"apiclient_key.pem".to_vec(), "holds no key and no certificate"),
        (b"\x7fELF\xff\xfe\xfd".to_vec(), "is neither text nor DER"),
        (STANDARD.encode([0x30; 100]).into_bytes(), "holds no key and no certificate"),
    ] {
        let error = merchant(&content).unwrap_err();
        assert!(error.starts_with(&format!("the merchant's private key {problem}")), "{problem}: {error}");
    }
}

#[test]
fn a_damaged_private_key_is_refused_when_it_is_read_and_not_when_it_signs() {
    let der = der(text(fixed::MERCHANT_KEY));
    let mut refused = 0;
    for at in (0..der.len()).step_by(17) {
        let mut damaged = der.clone();
        damaged[at] ^= 1;
        match Merchant::from_pem(fixed::MCHID, fixed::SERIAL, &damaged) {
            Ok(merchant) => drop(merchant.sign(b"message").expect("a key that was read can sign")),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 50, "{refused} of {} were refused", der.len() / 17);
}
