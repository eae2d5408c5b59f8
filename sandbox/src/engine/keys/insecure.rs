//! RSA pairs that are part of the crate, for gateways that nobody else reaches and that leave nothing behind.
//!
//! Generating RSA keys takes seconds where the crate rsa is not optimised, as in the tests of other people's crates, whose
//! profiles are not ours. docs/decisions/0031-keys-of-gateways.md weighs it.

use rsa::RsaPrivateKey;
use rsa::pkcs8::DecodePrivateKey as _;

use crate::StartError;

const MERCHANT: &[u8] = include_bytes!("../../../insecure_keys/merchant.der");
const PLATFORM: &[u8] = include_bytes!("../../../insecure_keys/platform.der");
const CERTIFICATE: &[u8] = include_bytes!("../../../insecure_keys/certificate.der");
const RENEWED_CERTIFICATES: [&[u8]; 2] = [
    include_bytes!("../../../insecure_keys/renewed_certificate.der"),
    include_bytes!("../../../insecure_keys/second_renewed_certificate.der"),
];

/// The merchant's, the platform's, and that of the platform's first certificate.
pub(super) fn pairs() -> Result<[RsaPrivateKey; 3], StartError> {
    Ok([read(MERCHANT)?, read(PLATFORM)?, read(CERTIFICATE)?])
}

/// That of the certificate that was issued after so many others; `None` after the last.
pub(super) fn renewed(issued: usize) -> Option<Result<RsaPrivateKey, StartError>> {
    RENEWED_CERTIFICATES.get(issued).map(|der| read(der))
}

fn read(der: &[u8]) -> Result<RsaPrivateKey, StartError> {
    RsaPrivateKey::from_pkcs8_der(der).map_err(StartError::from_display)
}
