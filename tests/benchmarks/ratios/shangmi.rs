//! 国密: SM2 signatures, SM3 and SM4-GCM beside the library of the `openssl` command, which measures itself (`openssl speed`).
//!
//! It cannot be called from here, and so the two take turns of a second, in place of the milliseconds of the other tables. `openssl speed`
//! signs 20 bytes; a message of a kilobyte adds the time of hashing it, a hundredth of a signature.

use std::process::Command;

use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{AesGcm, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sm3::Digest as _;
use wechatpay_endpoints::runtime::verification::{SignatureHeaders, message, verify};
use wechatpay_endpoints::{ApiV3Key, File, Merchant, PlatformKey, PlatformKeys};

use crate::measure::{Comparison, thread_time};
use crate::{fixed, table};

const PRIVATE_KEY: &[u8] = include_bytes!("../../end_to_end/keys/platform_sm2_key.pem");
const PUBLIC_KEY: &[u8] = include_bytes!("../../end_to_end/keys/platform_sm2_public_key.pem");
const API_V3_KEY: &str = "0123456789abcdef0123456789abcdef";
const NONCE: &[u8; 12] = b"0123456789ab";

/// How often each side takes its turn, and for how long.
const TURNS: usize = 5;
const TURN: f64 = 1e9;

/// The length of the texts that are hashed and decrypted.
const LENGTH: usize = 16 * 1024;

pub(crate) fn run() {
    table::heading("国密, beside the library of the `openssl` command");
    let Some(signatures) = openssl(&["sm2"]) else {
        println!("| the `openssl` command has no SM2, or is not there | | | | | |");
        return;
    };
    drop(signatures);
    let key = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, PRIVATE_KEY).unwrap();
    let body = vec![b'a'; 1000];
    let timestamp = fixed::NOW.to_string();
    let signed = message(&timestamp, fixed::NONCE, &body);
    let rate = |place: usize| move || 1e9 / openssl(&["sm2"]).unwrap()[place];
    table::time("SM2, a signature", &compare(|| key.sign(&signed).unwrap(), rate(0)), None);

    let keys = PlatformKeys::from(PlatformKey::from_pem(fixed::PUBLIC_KEY_ID, PUBLIC_KEY).unwrap());
    let signature = key.sign(&signed).unwrap();
    let headers = SignatureHeaders {
        timestamp: Some(&timestamp),
        nonce: Some(fixed::NONCE),
        serial: Some(fixed::PUBLIC_KEY_ID),
        signature: Some(&signature),
        signature_type: None,
    };
    table::time("SM2, a verification", &compare(|| verify(&keys, &headers, &body, fixed::NOW).unwrap(), rate(1)), None);

    let file = File::from_bytes("a.pdf", vec![7; LENGTH]);
    // A clone has not computed its hash yet.
    let time_of = |algorithm: &'static str| move || LENGTH as f64 * 1e9 / openssl(&["-evp", algorithm]).unwrap()[0];
    table::time("SM3 of 16 KiB", &compare(|| file.clone().sm3().unwrap(), time_of("sm3")), None);

    let (api_v3_key, ciphertext) = (ApiV3Key::new(API_V3_KEY).unwrap(), sealed(&vec![7; LENGTH]));
    let nonce = std::str::from_utf8(NONCE).unwrap();
    let decrypt = || api_v3_key.decrypt_with("AEAD_SM4_GCM", nonce, "", &ciphertext).unwrap();
    match openssl(&["-evp", "sm4-gcm"]) {
        Some(_) => table::time("SM4-GCM of 16 KiB, decrypted from base64", &compare(decrypt, time_of("sm4-gcm")), None),
        // Before OpenSSL 3.1.
        None => {
            let name = "SM4-GCM of 16 KiB, decrypted from base64, over SM4-CTR, which does not authenticate";
            table::time(name, &compare(decrypt, time_of("sm4-ctr")), None);
        }
    }
}

fn sealed(plain: &[u8]) -> String {
    let key = &sm3::Sm3::digest(API_V3_KEY)[..16];
    let cipher = AesGcm::<sm4::Sm4, U12>::new_from_slice(key).unwrap();
    STANDARD.encode(cipher.encrypt(&Nonce::from(*NONCE), Payload { msg: plain, aad: b"" }).unwrap())
}

/// Ours and the command's, in nanoseconds of the processor for one run, by turns.
fn compare<T>(mut ours: impl FnMut() -> T, reference: impl Fn() -> f64) -> Comparison {
    let turns = (0..TURNS).map(|_| {
        let (begin, mut runs) = (thread_time(), 0);
        while thread_time() - begin < TURN {
            std::hint::black_box(ours());
            runs += 1;
        }
        ((thread_time() - begin) / f64::from(runs), reference())
    });
    Comparison::of(turns.collect())
}

/// What `openssl speed` says of an algorithm: signatures and verifications a second, or bytes a second. `None` where it has none.
fn openssl(algorithm: &[&str]) -> Option<Vec<f64>> {
    let mut command = Command::new("openssl");
    command.args(["speed", "-mr", "-seconds", "1"]);
    if algorithm.contains(&"-evp") {
        command.args(["-bytes", &LENGTH.to_string()]);
    }
    let output = command.args(algorithm).output().ok()?;
    let printed = String::from_utf8(output.stdout).ok()?;
    // `+F7:0:256:CurveSM2:1860.6:1947.3`, or `+F:25:sm3:208613804.65`.
    let line = printed.lines().find(|line| line.starts_with("+F"))?;
    let rates: Vec<f64> = line.split(':').skip(3).filter_map(|rate| rate.parse().ok()).collect();
    (!rates.is_empty()).then_some(rates)
}
