//! The brand: its id, its certificate's serial and the private key that signs its requests.

use std::fmt;

use super::identity::{Credentials, IdentityKey, check_serial};
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::declaration::Encryption;
use crate::error::configuration::both;
use crate::error::{ConfigurationError, Error};
#[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
use crate::keys::DecryptError;
use crate::signing::Scheme;

/// A brand (品牌) that signs: its id (`brand_id`), the serial of its API certificate, and its private key. It calls the endpoints under
/// `/brand/`, which a merchant's signature does not open.
///
/// ```no_run
/// use wechatpay_runtime::{Brand, Client, Method, PlatformKey};
///
/// # async fn call() -> Result<(), Box<dyn std::error::Error>> {
/// let brand = Brand::from_pem("1004", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", &std::fs::read("apiclient_key.pem")?)?;
/// let platform_key = PlatformKey::from_pem("PUB_KEY_ID_0114232134912410000000000000", &std::fs::read("pub_key.pem")?)?;
/// let client = Client::builder(brand, platform_key).build()?;
/// let coupon = client
///     .request(Method::Get, "brand/marketing/product-coupon/product-coupons/{product_coupon_id}")
///     .path("product_coupon_id", "200000001")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
pub struct Brand(pub(super) Credentials);

impl Brand {
    /// Makes a brand from the content of its `apiclient_key.pem`, in the forms that
    /// [`Merchant::from_pem`](crate::Merchant::from_pem) takes.
    ///
    /// # Errors
    ///
    /// Names each part that is wrong and the fix. The error never shows the key.
    pub fn from_pem(
        brand_id: impl Into<String>,
        serial: impl Into<String>,
        private_key: &[u8],
    ) -> Result<Self, ConfigurationError> {
        let (brand_id, serial) = (brand_id.into(), serial.into());
        let numbers = both(check_brand_id(&brand_id), check_serial("brand", &serial));
        let (_, key) = both(numbers, IdentityKey::from_text("brand", private_key))?;
        Brand::from_parts(brand_id, serial, key)
    }

    /// Makes a brand from parts that were checked.
    pub(crate) fn from_parts(brand_id: String, serial: String, key: IdentityKey) -> Result<Self, ConfigurationError> {
        if key.algorithm() != Scheme::BrandRsa.algorithm() {
            let (item, fix) = ("the brand's private key", "give the brand's own RSA key");
            return Err(ConfigurationError::new(item, "is an SM2 key, and a brand signs with RSA", fix));
        }
        Ok(Brand(Credentials::new(Scheme::BrandRsa, brand_id, serial, key)))
    }

    /// Returns the brand's id.
    pub fn brand_id(&self) -> &str {
        self.0.id()
    }

    /// Returns the serial of the brand's API certificate.
    pub fn serial(&self) -> &str {
        self.0.serial()
    }

    /// Signs `message` with RSASSA-PKCS1-v1_5 and SHA-256, and returns the signature in base64.
    ///
    /// # Errors
    ///
    /// Fails where [`Merchant::sign`](crate::Merchant::sign) fails.
    pub fn sign(&self, message: &[u8]) -> Result<String, Error> {
        self.0.sign(message)
    }

    /// Decrypts a sensitive text of a response, with the [`encryption`](crate::EndpointDescriptor::encryption) of the endpoint. The
    /// warning of [`Merchant::decrypt_with`](crate::Merchant::decrypt_with) applies.
    ///
    /// # Errors
    ///
    /// Fails where [`Merchant::decrypt`](crate::Merchant::decrypt) fails.
    #[cfg(any(feature = "sensitive", feature = "aws-lc-rs"))]
    pub fn decrypt_with(&self, encryption: Encryption, ciphertext: &str) -> Result<String, DecryptError> {
        self.0.decrypt(encryption, ciphertext)
    }
}

impl fmt::Debug for Brand {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug("Brand", formatter)
    }
}

pub(crate) fn check_brand_id(brand_id: &str) -> Result<(), ConfigurationError> {
    if brand_id.is_empty() || !brand_id.bytes().all(|byte| byte.is_ascii_digit()) {
        let (item, fix) = ("the brand's id (brand_id)", "copy its digits from the brand's platform");
        return Err(ConfigurationError::new(item, "is not a number", fix));
    }
    Ok(())
}
