//! The keys and numbers on both sides of the gateway: the merchant's and the platform's.
//!
//! `platform` decides which of the platform's keys is used; `response` signs and `authentication` verifies.

mod insecure;
mod misplaced;
mod pair;
#[cfg(feature = "shangmi")]
mod shangmi;
pub(crate) mod stored;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::rand::{SecureRandom as _, SystemRandom};

use crate::StartError;
use crate::engine::certificate::{self, Certificate, Signer};
use crate::engine::clock::Clock;
use crate::engine::private_key::without_private_keys;

use misplaced::OwnSecrets;
pub use pair::Algorithm;
pub(crate) use pair::{PrivateKey, PublicKey};

/// The keys of a merchant and a platform that know each other: numbers, serials, key pairs and the APIv3 key.
///
/// Cheap to clone. Pass the same value to [`Builder::keys`](crate::Builder::keys) to give several gateways the same keys, or one
/// gateway its keys after a restart.
#[derive(Clone)]
pub struct Keys(Arc<Inner>);

struct Inner {
    mchid: String,
    brand_id: String,
    merchant_serial: String,
    merchant_private_pem: String,
    merchant_public: PublicKey,
    merchant_certificate_pem: String,
    platform_public_pem: String,
    platform: Signer,
    platform_certificate: Certificate,
    api_v3_key: String,
    own_secrets: OwnSecrets,
    /// How many of the crate's own pairs for certificates were handed out; `None` where pairs are generated.
    insecure: Option<AtomicUsize>,
}

/// What makes keys out of the merchant's and the platform's pair.
struct Parts {
    mchid: String,
    merchant_serial: String,
    merchant_certificate_pem: String,
    platform_key_id: String,
    platform_certificate: Certificate,
    api_v3_key: String,
    insecure: Option<AtomicUsize>,
}

impl Keys {
    /// Generates fresh keys that nobody else has. Three RSA keys are generated in parallel, which blocks the thread for about a
    /// third of a second, or for several seconds if the crate rsa is compiled without optimisation.
    ///
    /// # Errors
    ///
    /// Fails if the operating system gives no random bytes or no thread.
    pub fn generate() -> Result<Self, StartError> {
        Self::generate_for(Algorithm::default())
    }

    /// Does the same with keys of an algorithm.
    ///
    /// # Errors
    ///
    /// Fails if the operating system gives no random bytes or no thread.
    pub fn generate_for(algorithm: Algorithm) -> Result<Self, StartError> {
        let generate = move || PrivateKey::generate(algorithm);
        let thread = || std::thread::Builder::new().name("wechatpay-sandbox-key".to_owned()).spawn(generate);
        let (platform, certified) = (thread()?, thread()?);
        let merchant = generate()?;
        let panicked = |_| StartError::new("the thread that generated a key panicked");
        let (platform, certified) = (platform.join().map_err(panicked)??, certified.join().map_err(panicked)??);
        Self::with_fresh_numbers([merchant, platform, certified], None)
    }

    /// Makes keys within milliseconds in every profile. Numbers, serials and the APIv3 key are fresh; the RSA keys are part of
    /// this crate, so *everybody who has the crate has them too*. A gateway uses them by default if only this machine can reach
    /// it and it has no state file.
    ///
    /// Never register one of these keys with WeChat Pay's real merchant platform or with a receiver of real notifications.
    ///
    /// # Errors
    ///
    /// Fails if the operating system gives no random bytes.
    pub fn insecure() -> Result<Self, StartError> {
        let [merchant, platform, certified] = insecure::pairs()?;
        let pairs = [merchant.try_into()?, platform.try_into()?, certified.try_into()?];
        Self::with_fresh_numbers(pairs, Some(AtomicUsize::new(0)))
    }

    fn with_fresh_numbers(pairs: [PrivateKey; 3], insecure: Option<AtomicUsize>) -> Result<Self, StartError> {
        let [merchant, platform, certified] = pairs;
        let (not_before, not_after) = validity(Clock::default().now());
        let (mchid, merchant_serial) = (format!("19{}", characters(b"0123456789", 8)?), certificate::serial()?);
        let parts = Parts {
            merchant_certificate_pem: merchant.certificate(&merchant_serial, &mchid, not_before, not_after)?,
            mchid,
            merchant_serial,
            platform_key_id: format!("PUB_KEY_ID_01{}", characters(b"0123456789", 26)?),
            platform_certificate: Certificate::of(certified, not_before, not_after)?,
            api_v3_key: characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)?,
            insecure,
        };
        Self::of(&merchant, platform, parts)
    }

    fn of(merchant: &PrivateKey, platform: PrivateKey, parts: Parts) -> Result<Self, StartError> {
        Ok(Keys(Arc::new(Inner {
            brand_id: brand_id(&parts.mchid),
            mchid: parts.mchid,
            merchant_serial: parts.merchant_serial,
            merchant_private_pem: merchant.pem()?,
            merchant_public: merchant.public()?,
            merchant_certificate_pem: parts.merchant_certificate_pem,
            platform_public_pem: platform.public()?.pem()?,
            platform: Signer::new(parts.platform_key_id, platform)?,
            platform_certificate: parts.platform_certificate,
            own_secrets: OwnSecrets::of(&parts.api_v3_key, merchant),
            api_v3_key: parts.api_v3_key,
            insecure: parts.insecure,
        })))
    }

    /// Returns a key pair for one more certificate of the platform. Generating it takes a moment.
    pub(crate) fn certificate_key(&self) -> Result<PrivateKey, StartError> {
        let ready = self.0.insecure.as_ref().and_then(|issued| insecure::renewed(issued.fetch_add(1, Ordering::Relaxed)));
        ready.map_or_else(|| PrivateKey::generate(self.algorithm()), |key| key?.try_into())
    }

    /// Returns what the keys of both sides are of.
    pub fn algorithm(&self) -> Algorithm {
        self.0.platform.algorithm()
    }

    /// Returns the merchant number.
    pub fn mchid(&self) -> &str {
        &self.0.mchid
    }

    /// Returns the id of the brand that calls the endpoints under `/brand/`. It signs with the merchant's private key, and its
    /// certificate is the merchant's; on the real platform a brand has its own.
    pub fn brand_id(&self) -> &str {
        &self.0.brand_id
    }

    /// Returns the serial of the merchant's API certificate: 40 digits, upper-case hexadecimal.
    pub fn merchant_serial(&self) -> &str {
        &self.0.merchant_serial
    }

    /// Returns the merchant's private key as a PKCS#8 PEM, the content of `apiclient_key.pem`. It is a secret, if only of this
    /// gateway.
    pub fn merchant_private_key_pem(&self) -> &str {
        &self.0.merchant_private_pem
    }

    /// Returns the merchant's API certificate as a PEM, the content of `apiclient_cert.pem`.
    pub fn merchant_certificate_pem(&self) -> &str {
        &self.0.merchant_certificate_pem
    }

    /// Returns the id of the platform's public key, `PUB_KEY_ID_…`, which responses have in `Wechatpay-Serial` in public-key
    /// mode.
    pub fn platform_key_id(&self) -> &str {
        self.0.platform.serial()
    }

    /// Returns the serial of the certificate with which a gateway in certificate mode signs at first.
    pub fn platform_certificate_serial(&self) -> &str {
        self.0.platform_certificate.signer.serial()
    }

    /// Returns that certificate as a PEM, valid for five years.
    pub fn platform_certificate_pem(&self) -> &str {
        &self.0.platform_certificate.pem
    }

    /// Returns the platform's public key as a PEM, the content of `pub_key.pem`.
    pub fn platform_public_key_pem(&self) -> &str {
        &self.0.platform_public_pem
    }

    /// Returns the APIv3 key: 32 characters. It is a secret, if only of this gateway.
    pub fn api_v3_key(&self) -> &str {
        &self.0.api_v3_key
    }

    /// Returns a text that is kept or shown without private keys and the gateway's secrets, which someone has put into the wrong place.
    pub(crate) fn hidden_in<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.0.own_secrets.hidden_in(without_private_keys(text))
    }

    /// Whether `signature` is the merchant's over `message`.
    pub(crate) fn merchant_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.merchant_public.verifies(message, signature)
    }

    pub(crate) fn merchant_public(&self) -> &PublicKey {
        &self.0.merchant_public
    }

    /// The key of public-key mode.
    pub(crate) fn platform(&self) -> &Signer {
        &self.0.platform
    }

    pub(crate) fn platform_certificate(&self) -> &Certificate {
        &self.0.platform_certificate
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Keys")
            .field("mchid", &self.0.mchid)
            .field("merchant_serial", &self.0.merchant_serial)
            .field("platform_key_id", &self.platform_key_id())
            .field("platform_certificate_serial", &self.platform_certificate_serial())
            .finish_non_exhaustive()
    }
}

/// The id of a merchant's brand, which is another number.
fn brand_id(mchid: &str) -> String {
    format!("40{}", mchid.get(2..).unwrap_or(mchid))
}

/// From a day before `now` for five years, as WeChat Pay's are.
fn validity(now: u64) -> (u64, u64) {
    const DAY: u64 = 24 * 60 * 60;
    (now.saturating_sub(DAY), now.saturating_add(5 * 365 * DAY))
}

/// AEAD_AES_256_GCM under a key of 32 bytes: the encrypted bytes and their tag; `None` if key or nonce are of another length.
pub(crate) fn seal_bytes(key: &[u8], nonce: &str, associated_data: &str, plain: &[u8]) -> Option<Vec<u8>> {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?);
    let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes()).ok()?;
    let mut sealed = plain.to_vec();
    key.seal_in_place_append_tag(nonce, Aad::from(associated_data.as_bytes()), &mut sealed).ok()?;
    Some(sealed)
}

/// `count` characters out of `alphabet`, which has at most 256.
pub(crate) fn characters(alphabet: &[u8], count: usize) -> Result<String, StartError> {
    let mut text = String::with_capacity(count);
    // Bytes from here on would make the first characters likelier than the others.
    let even = 256 - 256 % alphabet.len();
    while text.len() < count {
        let mut bytes = [0; 64];
        SystemRandom::new().fill(&mut bytes).map_err(|_| StartError::new("the operating system gives no random bytes"))?;
        let even = bytes.into_iter().map(usize::from).filter(|byte| *byte < even);
        text.extend(even.map(|byte| char::from(alphabet[byte % alphabet.len()])).take(count - text.len()));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn insecure_keys_share_their_rsa_keys_and_nothing_else_and_their_certificates_have_keys_of_their_own() {
        let (one, other) = (Keys::insecure().unwrap(), Keys::insecure().unwrap());
        assert_eq!(one.merchant_private_key_pem(), other.merchant_private_key_pem());
        assert_eq!(one.platform_public_key_pem(), other.platform_public_key_pem());
        let own = |keys: &Keys| {
            let texts = [keys.mchid(), keys.merchant_serial(), keys.platform_key_id(), keys.platform_certificate_serial()];
            [&texts[..], &[keys.api_v3_key(), keys.merchant_certificate_pem(), keys.platform_certificate_pem()]]
                .concat()
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert!(own(&one).iter().zip(own(&other)).all(|(one, other)| *one != other));

        let [merchant, platform, certified] = insecure::pairs().unwrap();
        let mut keys: Vec<PrivateKey> = [merchant, platform, certified].map(|key| key.try_into().unwrap()).into();
        // The third is no longer one of the crate's.
        keys.extend((0..3).map(|_| one.certificate_key().unwrap()));
        let different: std::collections::BTreeSet<_> = keys.iter().map(|key| key.pem().unwrap()).collect();
        assert_eq!(different.len(), 6);
    }

    #[test]
    fn generated_keys_have_the_shapes_that_wechat_pay_gives_and_tell_no_secret() {
        let keys = Keys::generate().unwrap();
        assert_eq!((keys.mchid().len(), keys.merchant_serial().len(), keys.api_v3_key().len()), (10, 40, 32));
        assert!(keys.merchant_serial().bytes().all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte)));
        assert!(keys.platform_key_id().strip_prefix("PUB_KEY_ID_").unwrap().bytes().all(|byte| byte.is_ascii_digit()));
        assert!(keys.merchant_private_key_pem().starts_with("-----BEGIN PRIVATE KEY-----"));
        assert!(keys.merchant_certificate_pem().starts_with("-----BEGIN CERTIFICATE-----"));
        assert!(keys.platform_public_key_pem().starts_with("-----BEGIN PUBLIC KEY-----"));
        let debug = format!("{keys:?}");
        assert!(!debug.contains(keys.api_v3_key()) && !debug.contains("PRIVATE"), "{debug}");
    }
}
