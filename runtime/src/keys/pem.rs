//! PEM files: takes the one section that belongs where it is wanted, and says what was found instead.

use rustls_pki_types::pem::{Error, PemObject, SectionKind};

use crate::error::ConfigurationError;

/// The first section of `pem`, which must be of one of the `wanted` kinds. `item` names it in errors.
pub(super) fn section(
    item: &str,
    pem: &[u8],
    wanted: &[SectionKind],
    fix: &'static str,
) -> Result<(SectionKind, Vec<u8>), ConfigurationError> {
    let error = |problem: String| ConfigurationError::new(item, problem, fix);
    let mut found = None;
    for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(pem) {
        let (kind, der) = section.map_err(|cause| error(broken(&cause)))?;
        if wanted.contains(&kind) {
            return Ok((kind, der));
        }
        found.get_or_insert(kind);
    }
    Err(error(match found {
        Some(kind) => format!("holds {}", noun(kind)),
        None if looks_truncated(pem) => "is cut off: it has a BEGIN line without its END line".to_owned(),
        None => "holds no PEM section (no line `-----BEGIN …-----`)".to_owned(),
    }))
}

fn looks_truncated(pem: &[u8]) -> bool {
    let text = String::from_utf8_lossy(pem);
    text.contains("-----BEGIN ") && !text.contains("-----END ")
}

fn broken(cause: &Error) -> String {
    match cause {
        Error::MissingSectionEnd { .. } => "is cut off: it has a BEGIN line without its END line".to_owned(),
        Error::Base64Decode(_) => "is damaged: what stands between BEGIN and END is not base64".to_owned(),
        _ => "is not a readable PEM file".to_owned(),
    }
}

fn noun(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Certificate => "a certificate",
        SectionKind::PublicKey => "a public key",
        SectionKind::RsaPrivateKey | SectionKind::PrivateKey => "a private key",
        SectionKind::EcPrivateKey => "an elliptic-curve private key",
        SectionKind::Csr => "a certificate request",
        _ => "something else than a key",
    }
}
