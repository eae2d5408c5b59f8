//! Sensitive texts: those of requests are decrypted with the key of the platform that the request names, those of responses are
//! encrypted for the merchant.
//!
//! Which fields are sensitive is in the declarations; the runtime finds them.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsa::rand_core::OsRng;
use rsa::{Oaep, Pkcs1v15Encrypt, RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;
use wechatpay_runtime::{Encryption, ErrorCode};

use crate::engine::certificate::Signer;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::PublicKey;
use crate::engine::platform::Platform;

/// The key that a request names in `Wechatpay-Serial`.
pub(crate) enum Named {
    Nothing,
    /// It is not the platform's: the merchant's own certificate.
    Another(String),
    Key(Signer),
}

impl Named {
    pub(crate) fn of(serial: Option<&str>, platform: &Platform) -> Self {
        match serial.map(|serial| (serial, platform.key(serial))) {
            None => Named::Nothing,
            Some((serial, None)) => Named::Another(serial.to_owned()),
            Some((_, Some(key))) => Named::Key(key),
        }
    }

    /// The plain text. The error completes the sentence that begins with the field's name.
    pub(crate) fn decrypt(&self, encryption: Encryption, text: &str) -> Result<String, Cow<'static, str>> {
        match self {
            Named::Nothing => Err("is encrypted, and the request does not name the key in the header Wechatpay-Serial".into()),
            Named::Another(serial) => Err(format!(
                "is encrypted, and the header Wechatpay-Serial names {serial}, which is no key of the platform; encrypt with one \
                 of the platform's and name it"
            )
            .into()),
            Named::Key(key) => decrypt(key, encryption, text),
        }
    }
}

fn decrypt(key: &Signer, encryption: Encryption, text: &str) -> Result<String, Cow<'static, str>> {
    let plain = STANDARD.decode(text).ok().and_then(|ciphertext| key.decrypt(encryption, &ciphertext));
    plain.and_then(|plain| String::from_utf8(plain).ok()).ok_or_else(|| {
        let (serial, encryption) = (key.serial(), key.algorithm().encryption(encryption));
        format!("is not encrypted for the key {serial}, which Wechatpay-Serial names: {encryption}, in base64").into()
    })
}

/// Encrypts a text of a response.
pub(crate) fn encrypt(merchant: &PublicKey, encryption: Encryption, text: &str) -> Result<String, ErrorResponse> {
    let encrypted = merchant.encrypt(encryption, text.as_bytes());
    let error_response = |error| {
        ErrorResponse::new(500, ErrorCode::SystemError, "A sensitive field of the response cannot be encrypted")
            .explained(format!("a sensitive field of the response cannot be encrypted: {error}"))
    };
    encrypted.map(|encrypted| STANDARD.encode(encrypted)).map_err(error_response)
}

/// Encrypts with RSA.
pub(crate) fn close(key: &RsaPublicKey, encryption: Encryption, plain: &[u8]) -> Result<Vec<u8>, rsa::Error> {
    match encryption {
        Encryption::Oaep => key.encrypt(&mut OsRng, Oaep::new::<Sha1>(), plain),
        Encryption::Pkcs1 => key.encrypt(&mut OsRng, Pkcs1v15Encrypt, plain),
    }
}

/// Decrypts with RSA.
pub(crate) fn open(key: &RsaPrivateKey, encryption: Encryption, ciphertext: &[u8]) -> Option<Vec<u8>> {
    match encryption {
        Encryption::Oaep => key.decrypt_blinded(&mut OsRng, Oaep::new::<Sha1>(), ciphertext).ok(),
        Encryption::Pkcs1 => key.decrypt_blinded(&mut OsRng, Pkcs1v15Encrypt, ciphertext).ok(),
    }
}
