//! The declarations of the lists of platform certificates, and how a response becomes keys. [`schedule`](super::schedule) decides
//! when they are called.

use wechatpay_macros::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

#[cfg(feature = "client")]
use super::{ApiV3Key, DecryptError, PlatformKey};
#[cfg(feature = "client")]
use crate::endpoint::Endpoint as _;
#[cfg(feature = "client")]
use crate::error::{ConfigurationError, Error};
#[cfg(feature = "client")]
use crate::{crypto::Algorithm, request::Request, validation::Violations};

/// Downloads the platform's certificates (下载平台证书). A client in certificate mode calls it by itself:
/// [`PlatformKeys::download`](crate::PlatformKeys::download).
#[wechatpay_endpoint(
    GET,
    "v3/certificates",
    response = PlatformCertificates,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml",
    crate = crate
)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DownloadCertificates {
    /// The algorithm of the keys that the certificates are of (证书算法版本).
    pub algorithm_type: Option<CertificateAlgorithm>,
}

/// The algorithm of the key that a certificate is of (证书算法版本).
#[wechatpay_enumeration(crate = crate)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CertificateAlgorithm {
    /// RSA.
    Rsa,
    /// SM2 (国密).
    Sm2,
    /// All of them.
    All,
    /// A value that this version does not know.
    Other(String),
}

/// Downloads the platform's certificates for a merchant outside mainland China (获取平台证书列表). A client whose keys come from
/// [`CertificateSource::Global`] calls it by itself.
#[wechatpay_endpoint(
    GET,
    "v3/global/certificates",
    response = PlatformCertificates,
    document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml",
    region = HongKong,
    crate = crate
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DownloadGlobalCertificates;

/// Downloads the platform's certificates for a merchant of the Hong Kong wallet (获取平台证书列表). A client whose keys come from
/// [`CertificateSource::HongKongWallet`] calls it by itself.
#[wechatpay_endpoint(
    GET,
    "hk/v3/certificates",
    response = PlatformCertificates,
    document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml",
    region = HongKong,
    crate = crate
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DownloadHongKongCertificates;

/// The list that a client in certificate mode downloads: it depends on where the merchant is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CertificateSource {
    /// `GET /v3/certificates`, for merchants in mainland China.
    #[default]
    Mainland,
    /// `GET /v3/global/certificates`, for merchants outside mainland China.
    Global,
    /// `GET /hk/v3/certificates`, for merchants of the Hong Kong wallet.
    HongKongWallet,
}

#[cfg(feature = "client")]
impl CertificateSource {
    /// `algorithm` is that of the merchant's key: the certificates are for the same.
    pub(crate) fn request(self, algorithm: Algorithm) -> Result<Request, Violations> {
        match self {
            CertificateSource::Mainland => {
                let algorithm_type = (algorithm == Algorithm::Sm2).then_some(CertificateAlgorithm::Sm2);
                DownloadCertificates { algorithm_type }.request()
            }
            CertificateSource::Global => DownloadGlobalCertificates.request(),
            CertificateSource::HongKongWallet => DownloadHongKongCertificates.request(),
        }
    }

    pub(crate) const fn template(self) -> &'static str {
        match self {
            CertificateSource::Mainland => DownloadCertificates::ENDPOINT.template,
            CertificateSource::Global => DownloadGlobalCertificates::ENDPOINT.template,
            CertificateSource::HongKongWallet => DownloadHongKongCertificates::ENDPOINT.template,
        }
    }
}

/// The certificates that are in use. There are two while one replaces the other.
#[wechatpay_object(crate = crate)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformCertificates {
    /// The certificates.
    pub data: Vec<PlatformCertificate>,
}

/// A platform certificate.
#[wechatpay_object(crate = crate)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformCertificate {
    /// The serial, which `Wechatpay-Serial` names.
    pub serial_no: String,
    /// The start of its validity (RFC 3339).
    pub effective_time: Option<String>,
    /// The end of its validity (RFC 3339).
    pub expire_time: Option<String>,
    /// The certificate as PEM, encrypted with the APIv3 key.
    pub encrypt_certificate: EncryptedCertificate,
}

/// A PEM that is encrypted with the merchant's APIv3 key.
#[wechatpay_object(crate = crate)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncryptedCertificate {
    /// The algorithm: `AEAD_AES_256_GCM`, or `AEAD_SM4_GCM` of a certificate for SM2.
    pub algorithm: String,
    /// The nonce: 12 characters.
    pub nonce: String,
    /// The associated data: `certificate`.
    pub associated_data: Option<String>,
    /// The base64 of ciphertext and tag.
    pub ciphertext: String,
}

/// Decrypts the downloaded certificates. If the APIv3 key decrypts them, they come from somebody who has that key. The signature
/// of the response must still be verified.
#[cfg(feature = "client")]
pub(crate) fn open(downloaded: &PlatformCertificates, api_v3_key: &ApiV3Key) -> Result<Vec<PlatformKey>, Error> {
    const ITEM: &str = "the platform certificates";
    let mut keys = Vec::with_capacity(downloaded.data.len());
    for certificate in &downloaded.data {
        let encrypted = &certificate.encrypt_certificate;
        let associated_data = encrypted.associated_data.as_deref().unwrap_or_default();
        let pem = api_v3_key
            .decrypt_with(&encrypted.algorithm, &encrypted.nonce, associated_data, &encrypted.ciphertext)
            .map_err(|problem| match problem {
                DecryptError::UnknownAlgorithm => {
                    let algorithm = &encrypted.algorithm;
                    let problem = format!("are encrypted by the algorithm `{algorithm}`, which this client does not know");
                    ConfigurationError::new(ITEM, problem, "use public-key mode")
                }
                DecryptError::WrongKey => ConfigurationError::new(
                    "the APIv3 key",
                    "does not decrypt the platform certificates that were downloaded",
                    "give the one that is set on the merchant platform under API security",
                ),
                other => {
                    let problem = format!("that were downloaded cannot be decrypted: {other}");
                    ConfigurationError::new(ITEM, problem, "tell WeChat Pay's support, or use public-key mode")
                }
            })?;
        let key = PlatformKey::from_certificate(&pem)?;
        if key.serial() != certificate.serial_no {
            let problem = format!("are listed wrongly: what is called {} is {}", certificate.serial_no, key.serial());
            return Err(ConfigurationError::new(ITEM, problem, "tell WeChat Pay's support, or use public-key mode").into());
        }
        keys.push(key);
    }
    Ok(keys)
}
