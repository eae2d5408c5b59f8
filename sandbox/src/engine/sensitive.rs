//! Sensitive texts: those of requests are decrypted with the key of the platform that the request names, those of responses are
//! encrypted for the merchant.
//!
//! Which fields are sensitive is in the declarations; the runtime finds them.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsa::rand_core::OsRng;
use rsa::{Oaep, RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;
use wechatpay_runtime::ErrorCode;

use crate::engine::certificate::Signer;
use crate::engine::error_response::ErrorResponse;

/// The plain text; `named` is the key that the request names in `Wechatpay-Serial`. The error completes the sentence that begins
/// with the field's name.
pub(crate) fn decrypt(named: Option<&Signer>, text: &str) -> Result<String, Cow<'static, str>> {
    let key = named.ok_or("is encrypted, and the request does not name the key in the header Wechatpay-Serial")?;
    let plain = STANDARD.decode(text).ok().and_then(|ciphertext| key.decrypt(&ciphertext));
    plain.and_then(|plain| String::from_utf8(plain).ok()).ok_or_else(|| {
        let serial = key.serial();
        format!("is not encrypted for the key {serial}, which Wechatpay-Serial names: RSAES-OAEP with SHA-1, in base64").into()
    })
}

/// Encrypts a text of a response.
pub(crate) fn encrypt(merchant: &RsaPublicKey, text: &str) -> Result<String, ErrorResponse> {
    let encrypted = merchant.encrypt(&mut OsRng, Oaep::new::<Sha1>(), text.as_bytes());
    let error_response = |error| {
        ErrorResponse::new(500, ErrorCode::SystemError, "A sensitive field of the response cannot be encrypted")
            .explained(format!("a sensitive field of the response cannot be encrypted: {error}"))
    };
    encrypted.map(|encrypted| STANDARD.encode(encrypted)).map_err(error_response)
}

pub(crate) fn open(key: &RsaPrivateKey, ciphertext: &[u8]) -> Option<Vec<u8>> {
    key.decrypt_blinded(&mut OsRng, Oaep::new::<Sha1>(), ciphertext).ok()
}
