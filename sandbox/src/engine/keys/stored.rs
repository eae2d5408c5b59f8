//! Keys and certificates as the state file has them.

use wechatpay_runtime::wechatpay_object;

use super::{Keys, Parts, PrivateKey};
use crate::StartError;
use crate::engine::certificate::{Certificate, Signer};
use crate::engine::state_file::StateFile;

/// The table and its one row.
const TABLE: &str = "keys";
const ROW: &str = "keys";

/// A merchant and a platform.
#[wechatpay_object]
struct StoredKeys {
    mchid: String,
    merchant_serial: String,
    merchant_private_key: String,
    merchant_certificate: String,
    platform: StoredSigner,
    platform_certificate: StoredCertificate,
    api_v3_key: String,
}

/// A key that signs.
#[wechatpay_object]
pub(crate) struct StoredSigner {
    serial: String,
    /// A PKCS#8 PEM.
    private_key: String,
}

/// A certificate and its key.
#[wechatpay_object]
pub(crate) struct StoredCertificate {
    signer: StoredSigner,
    pem: String,
    not_before: u64,
    not_after: u64,
}

impl From<&Signer> for StoredSigner {
    fn from(signer: &Signer) -> Self {
        StoredSigner { serial: signer.serial().to_owned(), private_key: signer.private_key_pem().to_owned() }
    }
}

impl TryFrom<StoredSigner> for Signer {
    type Error = StartError;

    fn try_from(kept: StoredSigner) -> Result<Self, StartError> {
        Signer::new(kept.serial, private_key(&kept.private_key)?)
    }
}

impl From<&Certificate> for StoredCertificate {
    fn from(certificate: &Certificate) -> Self {
        let Certificate { signer, pem, not_before, not_after } = certificate;
        StoredCertificate { signer: signer.into(), pem: pem.to_string(), not_before: *not_before, not_after: *not_after }
    }
}

impl TryFrom<StoredCertificate> for Certificate {
    type Error = StartError;

    fn try_from(kept: StoredCertificate) -> Result<Self, StartError> {
        let StoredCertificate { signer, pem, not_before, not_after } = kept;
        Ok(Certificate { signer: signer.try_into()?, pem: pem.into(), not_before, not_after })
    }
}

fn private_key(pem: &str) -> Result<PrivateKey, StartError> {
    PrivateKey::from_pem(pem).map_err(|error| StartError::from_display(format!("in the state file {error}")))
}

impl Keys {
    /// Those that the file has.
    pub(crate) fn kept(file: &StateFile) -> Result<Option<Self>, StartError> {
        let Some(kept) = file.found_row::<StoredKeys>(TABLE, ROW)? else { return Ok(None) };
        let (merchant, platform) = (private_key(&kept.merchant_private_key)?, private_key(&kept.platform.private_key)?);
        let parts = Parts {
            mchid: kept.mchid,
            merchant_serial: kept.merchant_serial,
            merchant_certificate_pem: kept.merchant_certificate,
            platform_key_id: kept.platform.serial,
            platform_certificate: kept.platform_certificate.try_into()?,
            api_v3_key: kept.api_v3_key,
            insecure: None,
        };
        Self::of(&merchant, platform, parts).map(Some)
    }

    /// Has the file keep them.
    pub(crate) fn keep(&self, file: &StateFile) {
        let inner = &self.0;
        let kept = StoredKeys {
            mchid: inner.mchid.clone(),
            merchant_serial: inner.merchant_serial.clone(),
            merchant_private_key: inner.merchant_private_pem.clone(),
            merchant_certificate: inner.merchant_certificate_pem.clone(),
            platform: (&inner.platform).into(),
            platform_certificate: (&inner.platform_certificate).into(),
            api_v3_key: inner.api_v3_key.clone(),
        };
        file.put(TABLE, ROW, &kept);
    }
}
