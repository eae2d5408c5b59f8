//! 国密, the feature `shangmi`: SM2 signatures and encryption, SM3 and SM4-GCM, by RustCrypto's crates, which no other module names.
//!
//! docs/decisions/0042-shangmi.md says why it is these crates, and what is known of their side channels.

use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{AesGcm, Nonce};
use sm2::dsa::{Signature, SigningKey, VerifyingKey};
use sm2::elliptic_curve::rand_core::{TryCryptoRng, TryRng};
use sm2::pkcs8::DecodePrivateKey as _;
use sm2::pke::{DecryptingKey, EncryptingKey};
use sm2::{PublicKey as Sm2PublicKey, SecretKey};
use sm3::Digest as _;
pub(super) use sm3::Sm3;
use sm4::Sm4;

use super::{AEAD_NONCE_LENGTH, Unavailable, random};

/// The user id that WeChat Pay signs and verifies with: the default of the standard (GB/T 35276).
const USER_ID: &str = "1234567812345678";

/// An SM2 private key.
pub(crate) struct PrivateKey {
    signer: SigningKey,
    // Its own `Debug` would show the key.
    decryptor: DecryptingKey,
}

impl PrivateKey {
    /// Reads the DER of PKCS#8. Returns `None` for a key of another algorithm or curve.
    pub(crate) fn from_pkcs8(der: &[u8]) -> Option<Self> {
        let key = SecretKey::from_pkcs8_der(der).ok()?;
        Some(PrivateKey { signer: SigningKey::new(USER_ID, &key).ok()?, decryptor: DecryptingKey::new(key) })
    }

    /// Signs with SM2 over SM3, and returns ASN.1 DER. The nonce comes from the key, the message and fresh randomness.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Unavailable> {
        use sm2::dsa::signature::RandomizedSigner as _;
        let signature = self.signer.try_sign_with_rng(&mut SystemRng, message).map_err(|_| Unavailable)?;
        Ok(sm2::dsa::DerSignature::from(signature).to_vec())
    }

    /// Decrypts the ASN.1 of SM2's ciphertext. Returns `None` for every failure.
    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Vec<u8>> {
        self.decryptor.decrypt_der(ciphertext).ok()
    }
}

/// An SM2 public key.
pub(crate) struct PublicKey {
    verifier: VerifyingKey,
    encryptor: EncryptingKey,
}

impl PublicKey {
    /// Makes a key from the point in a SubjectPublicKeyInfo.
    pub(crate) fn from_sec1(point: &[u8]) -> Option<Self> {
        let key = Sm2PublicKey::from_sec1_bytes(point).ok()?;
        Some(PublicKey { verifier: VerifyingKey::new(USER_ID, key).ok()?, encryptor: EncryptingKey::new(key) })
    }

    /// Returns whether `signature`, in ASN.1 DER, is this key's over `message`.
    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        use sm2::dsa::signature::Verifier as _;
        let signature = sm2::dsa::DerSignature::from_bytes(signature).and_then(Signature::try_from);
        signature.is_ok_and(|signature| self.verifier.verify(message, &signature).is_ok())
    }

    /// Encrypts `plain`, which is not empty, and returns the ASN.1.
    pub(crate) fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, Unavailable> {
        self.encryptor.encrypt_der(&mut SystemRng, plain).map_err(|_| Unavailable)
    }
}

type Sm4Gcm = AesGcm<Sm4, U12>;

/// The key of SM4: the first half of the SM3 of the APIv3 key.
fn sm4_gcm(api_v3_key: &[u8; 32]) -> Option<Sm4Gcm> {
    Sm4Gcm::new_from_slice(Sm3::digest(api_v3_key).get(..16)?).ok()
}

/// Decrypts AEAD_SM4_GCM. `sealed` is the ciphertext and its 16-byte tag.
pub(crate) fn open(
    api_v3_key: &[u8; 32],
    nonce: [u8; AEAD_NONCE_LENGTH],
    associated_data: &[u8],
    sealed: &[u8],
) -> Option<Vec<u8>> {
    let payload = Payload { msg: sealed, aad: associated_data };
    sm4_gcm(api_v3_key)?.decrypt(&Nonce::from(nonce), payload).ok()
}

/// Returns the bytes of a hash.
pub(super) fn finish(hash: Sm3) -> [u8; 32] {
    hash.finalize().into()
}

/// Adds bytes to a hash.
pub(super) fn update(hash: &mut Sm3, bytes: &[u8]) {
    hash.update(bytes);
}

/// The operating system's random bytes, as RustCrypto asks for them.
struct SystemRng;

impl TryRng for SystemRng {
    type Error = RandomError;

    fn try_next_u32(&mut self) -> Result<u32, RandomError> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, RandomError> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        random(bytes).map_err(|_| RandomError)
    }
}

impl TryCryptoRng for SystemRng {}

/// The operating system gave no random bytes.
#[derive(Debug)]
struct RandomError;

impl std::fmt::Display for RandomError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the operating system gives no random bytes")
    }
}

impl std::error::Error for RandomError {}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use sm2::elliptic_curve::sec1::ToSec1Point as _;

    use super::*;

    fn key() -> PrivateKey {
        let pem = include_str!("../../../tests/end_to_end/keys/merchant_sm2_key.pem");
        PrivateKey::from_pkcs8(&der(pem)).unwrap()
    }

    fn der(pem: &str) -> Vec<u8> {
        STANDARD.decode(pem.lines().filter(|line| !line.starts_with('-')).collect::<String>()).unwrap()
    }

    fn public(key: &PrivateKey) -> PublicKey {
        PublicKey::from_sec1(key.signer.verifying_key().to_sec1_point(false).as_bytes()).unwrap()
    }

    #[test]
    fn each_signature_is_another_and_all_of_them_verify() {
        let key = key();
        let (one, other) = (key.sign(b"message").unwrap(), key.sign(b"message").unwrap());
        assert_ne!(one, other);
        assert!(public(&key).verifies(b"message", &one) && public(&key).verifies(b"message", &other));
        assert!(!public(&key).verifies(b"messagf", &one));
    }

    #[test]
    fn whatever_is_no_ciphertext_decrypts_to_nothing() {
        let key = key();
        let ciphertext = public(&key).encrypt(b"plain").unwrap();
        assert_eq!(key.decrypt(&ciphertext).unwrap(), b"plain");
        for length in 0..ciphertext.len() {
            assert_eq!(key.decrypt(&ciphertext[..length]), None, "{length}");
        }
        for at in 0..ciphertext.len() {
            for bit in 0..8 {
                let mut changed = ciphertext.clone();
                changed[at] ^= 1 << bit;
                assert_eq!(key.decrypt(&changed), None, "{at} {bit}");
            }
        }
    }

    #[test]
    fn a_point_that_is_not_on_the_curve_is_no_key() {
        let point = key().signer.verifying_key().to_sec1_point(false).as_bytes().to_vec();
        for at in 0..point.len() {
            let mut changed = point.clone();
            changed[at] ^= 1;
            assert!(PublicKey::from_sec1(&changed).is_none(), "{at}");
        }
        assert!(PublicKey::from_sec1(b"").is_none() && PublicKey::from_sec1(&[0]).is_none());
    }

    #[test]
    fn the_published_signature_verifies() {
        let Some(folder) = std::env::var_os("WECHATPAY_VECTORS").map(std::path::PathBuf::from) else {
            eprintln!("SKIPPED: the published vectors. Set WECHATPAY_VECTORS to the folder that holds them.");
            return;
        };
        let read = |name: &str| std::fs::read_to_string(folder.join("sm").join(name)).unwrap();
        let key = PrivateKey::from_pkcs8(&der(&read("merchant_private_key.pem"))).unwrap();
        let page = read("README.md");
        let signature = page.split('`').find(|text| text.starts_with("MEYCIQD35R")).unwrap();
        let signature = STANDARD.decode(signature).unwrap();
        assert!(public(&key).verifies(b"message", &signature) && !public(&key).verifies(b"Message", &signature));
    }
}
