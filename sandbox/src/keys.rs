//! The identities on both sides of the gateway: a merchant's and the platform's, generated when it starts.
//!
//! What is signed and verified with them is decided in `answer` and `authentication`.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::{SecureRandom as _, SystemRandom};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};
use rsa::pkcs1::EncodeRsaPublicKey as _;
use rsa::pkcs8::{EncodePrivateKey as _, EncodePublicKey as _, LineEnding};
use rsa::rand_core::OsRng;
use rsa::{RsaPrivateKey, RsaPublicKey};

use crate::StartError;

const KEY_BITS: usize = 2048;

/// A merchant and a platform that know each other: numbers, serials, RSA keys and the APIv3 key.
///
/// Generating two RSA keys takes a moment. Cheap to clone: gateways of one test binary may share one value
/// ([`Builder::keys`](crate::Builder::keys)).
#[derive(Clone)]
pub struct Keys(Arc<Inner>);

struct Inner {
    mchid: String,
    merchant_serial: String,
    merchant_private_pem: String,
    merchant_public: RsaPublicKey,
    merchant_verifier: UnparsedPublicKey<Vec<u8>>,
    platform_id: String,
    platform_public_pem: String,
    platform: RsaKeyPair,
    api_v3_key: String,
}

impl Keys {
    /// Fresh ones. The two RSA keys are generated in parallel; this blocks the thread meanwhile.
    ///
    /// # Errors
    ///
    /// If the system has no randomness or no thread to give.
    pub fn generate() -> Result<Self, StartError> {
        let platform = std::thread::Builder::new().name("wechatpay-sandbox-key".to_owned()).spawn(private_key)?;
        let merchant = private_key()?;
        let platform = platform.join().map_err(|_| StartError::new("the thread that generated a key panicked"))??;
        Self::of(&merchant, &platform)
    }

    fn of(merchant: &RsaPrivateKey, platform: &RsaPrivateKey) -> Result<Self, StartError> {
        let merchant_public = merchant.to_public_key();
        let verifier = merchant_public.to_pkcs1_der().map_err(StartError::from_display)?.into_vec();
        let platform_der = platform.to_pkcs8_der().map_err(StartError::from_display)?;
        let public_pem = platform.to_public_key().to_public_key_pem(LineEnding::LF).map_err(StartError::from_display)?;
        Ok(Keys(Arc::new(Inner {
            mchid: format!("19{}", characters(b"0123456789", 8)?),
            // The first digit makes it a number of full length that is not negative.
            merchant_serial: format!("5{}", characters(b"0123456789ABCDEF", 39)?),
            merchant_private_pem: merchant.to_pkcs8_pem(LineEnding::LF).map_err(StartError::from_display)?.as_str().to_owned(),
            merchant_public,
            merchant_verifier: UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, verifier),
            platform_id: format!("PUB_KEY_ID_01{}", characters(b"0123456789", 26)?),
            platform_public_pem: public_pem,
            platform: RsaKeyPair::from_pkcs8(platform_der.as_bytes()).map_err(StartError::from_display)?,
            api_v3_key: characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)?,
        })))
    }

    /// The merchant number.
    pub fn mchid(&self) -> &str {
        &self.0.mchid
    }

    /// The serial of the merchant's API certificate: 40 digits, upper-case hexadecimal.
    pub fn merchant_serial(&self) -> &str {
        &self.0.merchant_serial
    }

    /// The merchant's private key as a PKCS#8 PEM: what `apiclient_key.pem` holds. A secret, if only of this gateway.
    pub fn merchant_private_key_pem(&self) -> &str {
        &self.0.merchant_private_pem
    }

    /// The id of the platform's public key, `PUB_KEY_ID_…`: what answers carry in `Wechatpay-Serial`.
    pub fn platform_key_id(&self) -> &str {
        &self.0.platform_id
    }

    /// The platform's public key as a PEM: what `pub_key.pem` holds.
    pub fn platform_public_key_pem(&self) -> &str {
        &self.0.platform_public_pem
    }

    /// The APIv3 key: 32 characters. A secret, if only of this gateway.
    pub fn api_v3_key(&self) -> &str {
        &self.0.api_v3_key
    }

    /// Whether `signature` is the merchant's over `message`.
    pub(crate) fn merchant_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.merchant_verifier.verify(message, signature).is_ok()
    }

    pub(crate) fn merchant_public(&self) -> &RsaPublicKey {
        &self.0.merchant_public
    }

    /// The platform's signature over `message`, in base64; `None` if the system has no randomness to give.
    pub(crate) fn platform_signs(&self, message: &[u8]) -> Option<String> {
        let mut signature = vec![0; self.0.platform.public().modulus_len()];
        self.0.platform.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(STANDARD.encode(signature))
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Keys")
            .field("mchid", &self.0.mchid)
            .field("merchant_serial", &self.0.merchant_serial)
            .field("platform_key_id", &self.0.platform_id)
            .finish_non_exhaustive()
    }
}

fn private_key() -> Result<RsaPrivateKey, StartError> {
    RsaPrivateKey::new(&mut OsRng, KEY_BITS).map_err(StartError::from_display)
}

/// `count` characters out of `alphabet`, which has at most 256.
pub(crate) fn characters(alphabet: &[u8], count: usize) -> Result<String, StartError> {
    let mut text = String::with_capacity(count);
    // Bytes from here on would make the first characters likelier than the others.
    let even = 256 - 256 % alphabet.len();
    while text.len() < count {
        let mut bytes = [0; 64];
        SystemRandom::new().fill(&mut bytes).map_err(|_| StartError::new("the operating system has no randomness to give"))?;
        let even = bytes.into_iter().map(usize::from).filter(|byte| *byte < even);
        text.extend(even.map(|byte| char::from(alphabet[byte % alphabet.len()])).take(count - text.len()));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_keys_have_the_shapes_that_wechat_pay_gives_and_tell_no_secret() {
        let keys = Keys::generate().unwrap();
        assert_eq!((keys.mchid().len(), keys.merchant_serial().len(), keys.api_v3_key().len()), (10, 40, 32));
        assert!(keys.merchant_serial().bytes().all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte)));
        assert!(keys.platform_key_id().strip_prefix("PUB_KEY_ID_").unwrap().bytes().all(|byte| byte.is_ascii_digit()));
        assert!(keys.merchant_private_key_pem().starts_with("-----BEGIN PRIVATE KEY-----"));
        assert!(keys.platform_public_key_pem().starts_with("-----BEGIN PUBLIC KEY-----"));
        let debug = format!("{keys:?}");
        assert!(!debug.contains(keys.api_v3_key()) && !debug.contains("PRIVATE"), "{debug}");
    }
}
