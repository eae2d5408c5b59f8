//! Tells what a DER holds from its first elements: the labels of PEM files are often wrong, and bare base64 has none.

use spki::der::asn1::AnyRef;
use spki::der::{Decode as _, Reader as _, SliceReader, Tag, Tagged as _};
use spki::{AlgorithmIdentifierRef, ObjectIdentifier};

/// The kind of thing that a file of keys or certificates holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// PKCS#8.
    PrivateKey,
    /// PKCS#1.
    RsaPrivateKey,
    EncryptedPrivateKey,
    EllipticPrivateKey,
    OpenSshPrivateKey,
    /// X.509's SubjectPublicKeyInfo.
    PublicKey,
    /// PKCS#1.
    RsaPublicKey,
    Certificate,
    CertificateRequest,
    /// PKCS#12.
    KeyStore,
    /// PKCS#7.
    Bundle,
    Unknown,
}

impl Kind {
    /// Returns the kind that a PEM label stands for.
    pub(super) fn of_label(label: &str) -> Self {
        match label {
            "PRIVATE KEY" => Kind::PrivateKey,
            "RSA PRIVATE KEY" => Kind::RsaPrivateKey,
            "ENCRYPTED PRIVATE KEY" => Kind::EncryptedPrivateKey,
            "EC PRIVATE KEY" | "EC PARAMETERS" => Kind::EllipticPrivateKey,
            "OPENSSH PRIVATE KEY" => Kind::OpenSshPrivateKey,
            "PUBLIC KEY" => Kind::PublicKey,
            "RSA PUBLIC KEY" => Kind::RsaPublicKey,
            "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => Kind::Certificate,
            "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => Kind::CertificateRequest,
            "PKCS12" => Kind::KeyStore,
            "PKCS7" | "CMS" => Kind::Bundle,
            _ => Kind::Unknown,
        }
    }

    /// Returns the kind of a DER, or `None` if it is unknown.
    pub(super) fn of_der(der: &[u8]) -> Option<Self> {
        // Tools on Windows write key stores without lengths: BER.
        if der.starts_with(&[0x30, 0x80, 0x02, 0x01, 0x03]) {
            return Some(Kind::KeyStore);
        }
        let outer = AnyRef::from_der(der).ok().filter(|outer| outer.tag() == Tag::Sequence)?;
        let mut reader = SliceReader::new(outer.value()).ok()?;
        let mut next = || if reader.is_finished() { Some(None) } else { AnyRef::decode(&mut reader).ok().map(Some) };
        let (first, second, third) = (next()??, next()?, next()?);
        let tag = |element: Option<AnyRef<'_>>| element.map(|element| element.tag());
        Some(match (first.tag(), tag(second), tag(third)) {
            (Tag::Integer, Some(Tag::Sequence), Some(Tag::OctetString)) => match algorithm(second?) {
                Some(EC_PUBLIC_KEY) if !is_sm2(der) => Kind::EllipticPrivateKey,
                _ => Kind::PrivateKey,
            },
            (Tag::Integer, Some(Tag::Integer), Some(Tag::Integer)) => Kind::RsaPrivateKey,
            (Tag::Integer, Some(Tag::Integer), None) => Kind::RsaPublicKey,
            (Tag::Integer, Some(Tag::OctetString), _) => Kind::EllipticPrivateKey,
            (Tag::Integer, Some(Tag::Sequence), _) if first.value() == [3] => Kind::KeyStore,
            (Tag::Sequence, Some(Tag::BitString), None) => Kind::PublicKey,
            (Tag::Sequence, Some(Tag::OctetString), None) => Kind::EncryptedPrivateKey,
            (Tag::Sequence, Some(Tag::Sequence), Some(Tag::BitString)) => Kind::Certificate,
            (Tag::ObjectIdentifier, ..) => Kind::Bundle,
            _ => return None,
        })
    }

    /// Returns the words for this kind in an error.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Kind::PrivateKey | Kind::RsaPrivateKey => "a private key",
            Kind::EncryptedPrivateKey => "an encrypted private key",
            Kind::EllipticPrivateKey => "an elliptic-curve private key",
            Kind::OpenSshPrivateKey => "a private key of OpenSSH",
            Kind::PublicKey | Kind::RsaPublicKey => "a public key",
            Kind::Certificate => "a certificate",
            Kind::CertificateRequest => "a certificate request",
            Kind::KeyStore => "a PKCS#12 key store (apiclient_cert.p12)",
            Kind::Bundle => "a PKCS#7 bundle of certificates",
            Kind::Unknown => "something else than a key",
        }
    }
}

/// What a merchant's or a brand's private key can be in this build.
pub(super) const PRIVATE_KEYS: &str = match cfg!(feature = "shangmi") {
    true => "an SM2 key or an RSA key of 2048 bits or more",
    false => "an RSA key of 2048 bits or more",
};

/// What a key of the platform can be in this build.
pub(super) const PUBLIC_KEYS: &str = match cfg!(feature = "shangmi") {
    true => "SM2 key and no RSA key of 2048 to 8192 bits",
    false => "RSA key of 2048 to 8192 bits",
};

/// What is wrong with an SM2 key in a build without the feature `shangmi`.
pub(super) const SM2_PROBLEM: &str = "is an SM2 key (国密), which this build cannot use";
/// What to do about it.
pub(super) const SM2_FIX: &str = "enable the cargo feature `shangmi`";

/// The curve of SM2.
const SM2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");

/// Returns whether a key, or the beginning of a certificate, names the curve of SM2.
pub(super) fn is_sm2(der: &[u8]) -> bool {
    der.windows(SM2.as_bytes().len()).any(|window| window == SM2.as_bytes())
}

/// Returns whether an algorithm is that of SM2 keys.
pub(super) fn is_sm2_key(algorithm: &AlgorithmIdentifierRef<'_>) -> bool {
    algorithm.oid == EC_PUBLIC_KEY && algorithm.parameters_oid().is_ok_and(|curve| curve == SM2)
}

const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

fn algorithm(element: AnyRef<'_>) -> Option<ObjectIdentifier> {
    element.decode_as::<AlgorithmIdentifierRef<'_>>().ok().map(|algorithm| algorithm.oid)
}

/// Returns the first element alone: OpenSSL's trusted certificates have settings after the certificate.
pub(super) fn first_element(der: &[u8]) -> &[u8] {
    let mut reader = match SliceReader::new(der) {
        Ok(reader) => reader,
        Err(_) => return der,
    };
    match AnyRef::decode(&mut reader) {
        Ok(_) => der.get(..usize::try_from(reader.position()).unwrap_or(der.len())).unwrap_or(der),
        Err(_) => der,
    }
}

/// Returns whether the bytes begin a DER and end before its length.
pub(super) fn is_cut_off(der: &[u8]) -> bool {
    match der {
        [0x30, 0x82, high, low, content @ ..] => content.len() < usize::from(u16::from_be_bytes([*high, *low])),
        [0x30, 0x81, length, content @ ..] => content.len() < usize::from(*length),
        _ => false,
    }
}
