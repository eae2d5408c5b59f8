//! What one would write by hand, and tightly, for one call: structs with serde's derive, JSON into a buffer, `format!` for the
//! rest, the library that ours signs with. It checks nothing before it sends.

use crate::provider::rand::{SecureRandom as _, SystemRandom};
use crate::provider::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::fixed;

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The platform's key, ready to verify. ring reads it anew for each signature.
#[cfg(feature = "aws-lc-rs")]
pub(crate) struct PlatformKey(crate::provider::signature::ParsedPublicKey);
#[cfg(not(feature = "aws-lc-rs"))]
pub(crate) struct PlatformKey(UnparsedPublicKey<Vec<u8>>);

impl PlatformKey {
    fn new() -> Self {
        // The PKCS#1 key inside the SubjectPublicKeyInfo of a key of 2048 bits begins at this byte.
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der(fixed::PLATFORM_PUBLIC_KEY).split_off(24));
        #[cfg(feature = "aws-lc-rs")]
        let key = key.parse().unwrap();
        PlatformKey(key)
    }

    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        #[cfg(feature = "aws-lc-rs")]
        return self.0.verify_sig(message, signature).is_ok();
        #[cfg(not(feature = "aws-lc-rs"))]
        self.0.verify(message, signature).is_ok()
    }
}

/// The length of a key's signatures.
pub(crate) fn signature_length(key: &RsaKeyPair) -> usize {
    #[cfg(feature = "aws-lc-rs")]
    return key.public_modulus_len();
    #[cfg(not(feature = "aws-lc-rs"))]
    key.public().modulus_len()
}

/// A merchant, its key and the server.
pub(crate) struct Handwritten {
    pub(crate) key: RsaKeyPair,
    pub(crate) platform_key: PlatformKey,
    pub(crate) base_url: String,
    pub(crate) random: SystemRandom,
}

/// A request without its signature.
pub(crate) struct Draft {
    target: String,
    json: Vec<u8>,
    nonce: String,
    now: u64,
    pub(crate) message: String,
}

/// A request that is ready to be sent.
pub(crate) struct Ready {
    pub(crate) url: String,
    pub(crate) authorization: String,
    pub(crate) body: Vec<u8>,
}

impl Handwritten {
    pub(crate) fn new(base_url: &str) -> Self {
        Handwritten {
            key: RsaKeyPair::from_pkcs8(&der(fixed::MERCHANT_KEY)).unwrap(),
            platform_key: PlatformKey::new(),
            base_url: base_url.to_owned(),
            random: SystemRandom::new(),
        }
    }

    pub(crate) fn prepare(
        &self,
        path: (&str, &str, &str),
        body: &impl Serialize,
        now: u64,
        sign: impl FnOnce(&[u8]) -> String,
    ) -> Ready {
        let draft = self.draft(path, body, now);
        let signature = sign(draft.message.as_bytes());
        self.ready(draft, &signature)
    }

    /// `path` has the segments before and behind the path value.
    pub(crate) fn draft(&self, path: (&str, &str, &str), body: &impl Serialize, now: u64) -> Draft {
        let (before, value, behind) = path;
        let target = format!("/{before}/{}/{behind}", utf8_percent_encode(value, ENCODED));
        let mut json = Vec::with_capacity(1024);
        serde_json::to_writer(&mut json, body).unwrap();
        let nonce = self.nonce();
        let message = format!("POST\n{target}\n{now}\n{nonce}\n{}\n", std::str::from_utf8(&json).unwrap());
        Draft { target, json, nonce, now, message }
    }

    pub(crate) fn ready(&self, draft: Draft, signature: &str) -> Ready {
        let Draft { target, json, nonce, now, .. } = draft;
        let authorization = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",timestamp=\"{now}\",serial_no=\"{}\",signature=\"{signature}\"",
            fixed::MCHID,
            fixed::SERIAL
        );
        Ready { url: format!("{}{target}", self.base_url), authorization, body: json }
    }

    pub(crate) fn signature_length(&self) -> usize {
        signature_length(&self.key)
    }

    pub(crate) fn sign(&self, message: &[u8]) -> String {
        let mut signature = vec![0; self.signature_length()];
        self.key.sign(&RSA_PKCS1_SHA256, &self.random, message, &mut signature).unwrap();
        STANDARD.encode(signature)
    }

    fn nonce(&self) -> String {
        let mut bytes = [0; 16];
        self.random.fill(&mut bytes).unwrap();
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
    }

    pub(crate) fn verifies(&self, timestamp: &str, nonce: &str, body: &[u8], signature: &str) -> bool {
        let message = [timestamp.as_bytes(), b"\n", nonce.as_bytes(), b"\n", body, b"\n"].concat();
        STANDARD.decode(signature).is_ok_and(|signature| self.platform_key.verifies(&message, &signature))
    }
}

/// What is inside a PEM.
pub(crate) fn der(pem: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(pem).unwrap();
    let base64: String = text.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(base64).unwrap()
}
